import { render, type ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
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

/** A theme chosen in the options holds here too; else the system's does. */
function Themed({ children }: { readonly children: ComponentChildren }) {
  const [settings] = useAsked('getSettings', {});
  useEffect(() => {
    const { theme = 'youtube' } = settings ?? {};
    if (theme === 'youtube') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [settings]);
  return <>{children}</>;
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
