import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScorer } from '@/core/scoring/create-scorer';
import { toModel } from '@/core/scoring/model';
import type { Scorer } from '@/core/scorer';
import { toBackground, type Background } from '@/core/words/to-background';
import { PROJECT_ROOT } from './project-root.ts';

function asset(name: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'assets', 'public', name), 'utf8'));
}

/** The shipped scorer, as the worker loads it. */
export function loadScorer(): Scorer {
  return createScorer(toModel(asset('model.json')));
}

/** What ordinary talk about AI sounds like, as the worker loads it. */
export function loadBackground(): Background {
  return toBackground(asset('background.json'));
}
