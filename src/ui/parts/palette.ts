import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '@/core/settings';

type Palette = Settings['palette'];

/** The palette that the options name; a page of ours provides it once for all that it draws. */
export const ChosenPalette = createContext<Palette>('amber-cyan-white');

/** The chosen palette, or the one that a drawing is to show whatever was chosen. */
export function usePalette(own?: Palette): Palette {
  const chosen = useContext(ChosenPalette);
  return own ?? chosen;
}
