import * as z from 'zod/mini';
import type { Stamped } from '@/core/stamps';
import { assessment, settings } from '@/store/rows';

const someSettings = z.partial(settings);
const someFields = z.partial(z.omit(assessment, { changedAt: true, stamps: true }));

/** A record of settings whose every value is one; undefined where any isn't. */
export function toSettingsRecord(record: Stamped): Stamped | undefined {
  return known(record, someSettings.safeParse(record.values));
}

/** A record of an assessment's fields whose every value is sound; undefined where any isn't. */
export function toAssessmentRecord(record: Stamped): Stamped | undefined {
  return known(record, someFields.safeParse(record.values));
}

/** What a newer version may have added is not kept here, and its stamp neither. */
function known(
  { values: given, stamps }: Stamped,
  parsed: { readonly success: boolean; readonly data?: unknown },
): Stamped | undefined {
  if (!parsed.success) return undefined;
  const values = parsed.data as Stamped['values'];
  const unknown = new Set(Object.keys(given).filter((name) => !(name in values)));
  return {
    values,
    stamps: Object.fromEntries(Object.entries(stamps).filter(([name]) => !unknown.has(name))),
  };
}
