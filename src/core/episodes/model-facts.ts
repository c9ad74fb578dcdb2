import { toScore } from '@/core/scoring/to-score';

/** How well scores agree with readers: Spearman's rank correlation, with its 95% interval. */
export interface Agreement {
  readonly rho: number;
  readonly low?: number;
  readonly high?: number;
}

/** What the model file says of itself, for people. Whatever it leaves out is absent here. */
export interface ModelFacts {
  readonly version?: string;
  readonly passages?: number;
  readonly episodes?: number;
  readonly method?: string;
  /** On written text, and on the same text made like automatic captions. */
  readonly written?: Agreement;
  readonly bare?: Agreement;
  /** Each phrase with its place on the axis when it stands alone, strongest first. */
  readonly phrases: readonly (readonly [phrase: string, weight: number])[];
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Takes the parsed model file, of this or any other version; never throws. */
export function modelFacts(data: unknown): ModelFacts {
  const file = fields(data);
  const trainedOn = fields(file['trainedOn']);
  const figures = fields(file['figures']);
  return present({
    version: text(file['version']),
    passages: number(trainedOn['passages']),
    episodes: number(trainedOn['episodes']),
    method: text(figures['method']),
    written: agreement(figures['punctuated']),
    bare: agreement(figures['bare']),
    phrases: weights(fields(file['phrases']), fields(file['mapping'])),
  });
}

function agreement(value: unknown): Agreement | undefined {
  const { rho, rhoLow, rhoHigh } = fields(value);
  const middle = number(rho);
  if (middle === undefined) return undefined;
  return present({ rho: middle, low: number(rhoLow), high: number(rhoHigh) });
}

function weights(phrases: Fields, mapping: Fields): [string, number][] {
  const below = number(mapping['below']) ?? 1;
  const above = number(mapping['above']) ?? 1;
  return Object.entries(phrases)
    .flatMap(([phrase, points]): [string, number][] => {
      const sum = number(points);
      return sum === undefined ? [] : [[phrase, toScore(sum, { below, above })]];
    })
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

type Present<Shape> = {
  [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & {
  [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<
    Shape[Key],
    undefined
  >;
};

/** The same object without the fields that are undefined. */
function present<Shape extends object>(shape: Shape): Present<Shape> {
  const known = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Present<Shape>;
}
