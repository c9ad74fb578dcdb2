import { render, type ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { ChosenPalette } from '@/ui/parts/palette';
import { useAsked } from '@/ui/summary/use-asked';

/** Puts a page of ours on screen; what goes wrong inside is caught here, once, and told. */
export function renderPage(page: ComponentChildren): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root to be drawn in.');
  render(
    <Boundary>
      <Themed>{page}</Themed>
    </Boundary>,
    root,
  );
}

/** A theme and a palette chosen in the options hold here too; else the theme is the system's. */
function Themed({ children }: { readonly children: ComponentChildren }) {
  const [settings] = useAsked('getSettings', {});
  const { theme, palette } = settings ?? DEFAULT_SETTINGS;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'youtube') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['palette'] = palette;
  }, [theme, palette]);
  return <ChosenPalette.Provider value={palette}>{children}</ChosenPalette.Provider>;
}

function Boundary({ children }: { readonly children: ComponentChildren }) {
  const thrown: unknown = useErrorBoundary((error: unknown) => console.error(error))[0];
  if (thrown === undefined) return <>{children}</>;
  const message =
    thrown instanceof Error ? thrown.message : 'Something was thrown that is no error.';
  return (
    <div class="card trouble" role="alert">
      <h1>This page could not be drawn.</h1>
      <p>{message}</p>
      <p>
        <button type="button" class="button button-filled" onClick={() => location.reload()}>
          Reload page
        </button>
      </p>
    </div>
  );
}
