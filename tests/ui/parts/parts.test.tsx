// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { BandStrip } from '@/ui/parts/band-strip';
import { BandTile } from '@/ui/parts/band-tile';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { GRIM, sampleReading } from '../harness/sample-view';

const reading = sampleReading(GRIM);
const bars = reading.segments.map(
  ({ startMs, endMs, score, band }) =>
    [startMs, endMs, band === 'no-evidence' ? null : score] as const,
);

function drawn(what: ComponentChild): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  render(what, box);
  return box;
}

describe('the trail', () => {
  it('is one named image, with far fewer nodes than bars', () => {
    const box = drawn(<Trail bars={bars} height={64} widthPx={368} label="Arc of a talk" />);
    expect(box.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Arc of a talk');
    expect(box.querySelectorAll('path').length).toBeLessThan(bars.length);
  });

  it('draws every bar inside its box, whatever its height', () => {
    for (const height of [40, 64, 76]) {
      const box = drawn(<Trail bars={bars} height={height} widthPx={200} label="" />);
      for (const path of box.querySelectorAll('path')) {
        for (const [, x = '', y = ''] of path
          .getAttribute('d')
          ?.matchAll(/M([\d.-]+) ([\d.-]+)/g) ?? []) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(200);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  it('draws no evidence apart from every score', () => {
    const silent = drawn(<Trail bars={[[0, 1000, null]]} height={64} widthPx={100} label="" />);
    const zero = drawn(<Trail bars={[[0, 1000, 0]]} height={64} widthPx={100} label="" />);
    expect(silent.querySelector('.hatch')).not.toBeNull();
    expect(zero.querySelector('.hatch')).toBeNull();
  });
});

describe('the share bar', () => {
  it('says its shares in words and grows its parts by them', () => {
    const shares = { riskForward: 3, mixed: 91, opportunityForward: 6 };
    const box = drawn(<ShareBar shares={shares} withoutEvidence={11} labels />);
    expect(box.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      '3% risk-forward, 91% mixed, 6% opportunity-forward; 11 without evidence',
    );
    const parts = [...box.querySelectorAll<HTMLElement>('.share-bar > span')];
    expect(parts.map(({ style }) => style.flexGrow)).toEqual(['3', '91', '6']);
  });

  it('is hatched where nothing has evidence, not empty and not mixed', () => {
    const shares = { riskForward: 0, mixed: 0, opportunityForward: 0 };
    const box = drawn(<ShareBar shares={shares} withoutEvidence={4} />);
    const parts = [...box.querySelectorAll('.share-bar > span')];
    expect(parts.map((part) => part.getAttribute('data-tile'))).toEqual(['no-evidence']);
  });
});

describe('the band strip', () => {
  it('names each marker by its true figure and picks its segment', () => {
    const picked: number[] = [];
    const { statistics, segments } = reading;
    const box = drawn(
      <BandStrip {...{ statistics, segments }} onPick={({ index }) => picked.push(index)} />,
    );
    const markers = [...box.querySelectorAll<HTMLElement>('[data-marker]')];
    expect(markers.map(({ dataset }) => dataset['marker'])).toEqual([
      'risk',
      'opportunity',
      'median',
    ]);
    for (const marker of markers) marker.click();
    const [risk = 0, opportunity = 0] = picked;
    expect(segments[risk]?.score).toBe(statistics.min);
    expect(segments[opportunity]?.score).toBe(statistics.max);
    expect(markers[0]?.getAttribute('aria-label')).toMatch(
      /^Most risk-forward segment: −\d+, at \d+:\d\d/,
    );
  });

  it('is a bare strip without statistics', () => {
    expect(drawn(<BandStrip />).querySelectorAll('button')).toHaveLength(0);
  });
});

it('a tile with a label is an image of that name, and decoration without', () => {
  const named = drawn(<BandTile band="mixed" label="mixed 91%" />).querySelector('svg');
  expect(named?.getAttribute('aria-label')).toBe('mixed 91%');
  const bare = drawn(<BandTile band="mixed" />).querySelector('svg');
  expect(bare?.getAttribute('aria-hidden')).toBe('true');
});
