import { describe, expect, it } from 'vitest';
import { evidenceModeOf } from '@/core/figures/evidence-mode';
import { cuesOf } from '../../helpers/talk.ts';

const PLAIN =
  'the network builds up a picture layer by layer and then the gradient points at where the loss is lower so the weights move there and we do that a million times until nothing changes any more ';
const QUESTIONS = 'yeah so what do you think about that and can you tell me more about your paper ';
const mode = (text: string, title = '') => evidenceModeOf(cuesOf(text), title);

describe('the evidence mode', () => {
  it('is an interview where somebody is asked, with punctuation or without', () => {
    const talk = (PLAIN.repeat(6) + QUESTIONS).repeat(4);
    expect(mode(talk)).toBe('interview');
    expect(mode(talk.replaceAll('paper ', 'paper? '))).toBe('interview');
  });

  it('is a talk where one voice goes on, even with questions of its own', () => {
    const lecture = `${PLAIN.repeat(6)} why does this work? how do we know that? `.repeat(4);
    expect(mode(lecture)).toBe('talk');
  });

  it('is an interview where the source marks many turns', () => {
    const turns = cuesOf(PLAIN.repeat(10)).map((cue, i) => ({ ...cue, newSpeaker: i % 5 === 0 }));
    expect(evidenceModeOf(turns, '')).toBe('interview');
  });

  it('is a panel where several are addressed', () => {
    const panel = `welcome to our panel ${PLAIN} a question for the panel what do you think ${PLAIN} let me turn to our panelists `;
    expect(mode(panel.repeat(4))).toBe('panel');
    expect(mode((PLAIN.repeat(5) + QUESTIONS).repeat(4), 'Panel: what next?')).toBe('panel');
  });

  it('of nothing is a talk', () => {
    expect(evidenceModeOf([], '')).toBe('talk');
  });
});
