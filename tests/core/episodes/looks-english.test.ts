import { expect, test } from 'vitest';
import { looksEnglish } from '@/core/episodes/looks-english';
import { SAMPLE_CONVERSATION } from '../../stand-in/sample-conversation';

const talk = JSON.stringify(SAMPLE_CONVERSATION);

const OTHERS: Readonly<Record<string, string>> = {
  German:
    'Wir haben lange darüber gesprochen, wie sich solche Systeme verhalten, wenn niemand hinsieht, und ich glaube, dass die Frage offen bleibt. ',
  French:
    'Nous avons beaucoup parlé de la manière dont ces systèmes se comportent quand personne ne regarde, et je crois que la question reste ouverte. ',
  Portuguese:
    'Falámos muito sobre a maneira como estes sistemas se comportam quando ninguém está a ver, e eu acho que a pergunta continua em aberto. ',
  Dutch:
    'We hebben lang gesproken over hoe zulke systemen zich gedragen wanneer niemand kijkt, en ik denk dat de vraag nog steeds open staat. ',
  Japanese:
    'このようなシステムが 誰も見ていないときに どのように振る舞うのか 長い間 話し合ってきました ',
};

test('English talk looks English, a little of it too', () => {
  expect(looksEnglish(talk)).toBe(true);
  expect(looksEnglish(talk.slice(0, 600))).toBe(true);
});

test.each(Object.entries(OTHERS))('%s does not', (_language, line) => {
  expect(looksEnglish(line.repeat(10))).toBe(false);
});

test('too few words tell nothing', () => {
  expect(looksEnglish('Guten Tag.')).toBe(true);
  expect(looksEnglish('')).toBe(true);
});
