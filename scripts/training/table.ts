import { LENSES } from '@/core/lens';
import type { Band } from '@/core/score';
import { bandOf } from '@/core/score';
import type { Lens } from '@/core/lens';
import { accuracy, bootstrap, kappa, macroF1, meanError, spearman } from './agreement.ts';
import type { LabelledPassage } from './labelled-passage.ts';

/** What a scorer said of one passage; peers have ranks only. */
export interface Told {
  readonly score: number;
  readonly band?: Band;
  readonly lens?: Lens;
}

/** Agreement with readers on one set of passages. */
export interface Figures {
  readonly rho: number;
  readonly rhoLow: number;
  readonly rhoHigh: number;
  readonly meanError?: number;
  readonly bandF1?: number;
  readonly bandKappa?: number;
  readonly lensAccuracy?: number;
  readonly lensF1?: number;
}

const three = (value: number) => Math.round(value * 1000) / 1000;

/** Agreement of what was told with the readers; no evidence counts as mixed. */
export function figuresOf(told: readonly Told[], passages: readonly LabelledPassage[]): Figures {
  const scores = told.map(({ score }) => score);
  const truth = passages.map(({ score }) => score);
  const [low, high] = bootstrap(truth.length, (sample) =>
    spearman(
      sample.map((i) => scores[i] ?? 0),
      sample.map((i) => truth[i] ?? 0),
    ),
  );
  const rank = { rho: three(spearman(scores, truth)), rhoLow: three(low), rhoHigh: three(high) };
  if (told.some(({ band }) => band === undefined)) return rank;
  const bands = scores.map(bandOf);
  const lenses = told.map(({ lens }) => lens ?? LENSES[0]);
  const trueLenses = passages.map(({ lens }) => lens);
  return {
    ...rank,
    meanError: three(meanError(scores, truth)),
    bandF1: three(macroF1(bands, truth.map(bandOf))),
    bandKappa: three(kappa(bands, truth.map(bandOf))),
    lensAccuracy: three(accuracy(lenses, trueLenses)),
    lensF1: three(macroF1(lenses, trueLenses)),
  };
}

/** One line of the printed table. */
export function tableRow(name: string, form: string, figures: Figures): string {
  const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));
  const { rho, rhoLow, rhoHigh } = figures;
  const cells = [
    name.padEnd(26),
    form.padEnd(10),
    `${rho.toFixed(3)} (${rhoLow.toFixed(3)} to ${rhoHigh.toFixed(3)})`.padEnd(24),
    cell(figures.meanError).padEnd(7),
    cell(figures.bandF1).padEnd(7),
    cell(figures.bandKappa).padEnd(7),
    cell(figures.lensAccuracy).padEnd(7),
    cell(figures.lensF1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The head of the printed table. */
export const TABLE_HEAD = [
  `| ${'scorer'.padEnd(26)} | ${'text'.padEnd(10)} | ${'ρ (95 % interval)'.padEnd(24)} | MAE     | band F1 | κ       | lens    | lens F1 |`,
  `| --- | --- | --- | --- | --- | --- | --- | --- |`,
].join('\n');
