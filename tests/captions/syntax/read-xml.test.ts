import { describe, expect, it } from 'vitest';
import { readXml, rootName } from '@/captions/syntax/read-xml';

const told = (body: string) => {
  const seen: string[] = [];
  const end = readXml(body, {
    open: (name, at) => seen.push(`<${name}${at['t'] === undefined ? '' : ` ${at['t']}`}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  return [end, seen.join('')];
};

describe('readXml', () => {
  it('tells elements without prefixes, attributes, text and CDATA in order', () => {
    const body = '<x:a t="1"><b/>5 &lt; 6<![CDATA[ & 7]]></x:a>';
    expect(told(body)).toEqual(['whole', '<a 1><b></b>5 < 6 & 7</a>']);
  });

  it('knows where a body broke off', () => {
    expect(told('<a><b>one</b><b>tw')).toEqual(['cut', '<a><b>one</b><b>']);
  });

  it('stops after the root', () => {
    expect(told('<a></a><b></b>')).toEqual(['whole', '<a></a>']);
  });

  it('splits no character between its chunks', () => {
    const robots = '🤖'.repeat(40_000);
    expect(told(`<a>x${robots}</a>`)[1]).toBe(`<a>x${robots}</a>`);
  });

  it('expands nothing that a document type defines', () => {
    expect(told('<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;&amp;</a>')[1]).toBe('<a>&e;&</a>');
  });

  it('gives up on depth and on a body full of faults', () => {
    expect(told(`<a>${'<b>'.repeat(100)}`)[0]).toBe('broken');
    expect(told(`<a>${'<<'.repeat(1000)}</a>`)[0]).toBe('broken');
  });
});

describe('rootName', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- < --><transcript>', 'transcript'],
    ['<!DOCTYPE tt [<!ENTITY a "<b>">]><tt:TT x="1">', 'tt'],
    ['<timedtext/>', 'timedtext'],
  ])('of %j is %s', (body, name) => {
    expect(rootName(body)).toBe(name);
  });

  it.each(['<', '<?xml', '<!-- <a>', '<transcr', '< a>', 'none', '<?xml ?>'])(
    'of %j is unknown',
    (body) => {
      expect(rootName(body)).toBeUndefined();
    },
  );
});
