import type { ComponentChildren } from 'preact';
import { BrandIcon } from '@/ui/pages/brand-icon';

const PAGES = { library: 'Library', methodology: 'Methodology', options: 'Options' } as const;

interface Props {
  /** The page that this is; none where it has no place in the row. */
  readonly current?: keyof typeof PAGES;
  /** Stands at the header's end. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What all pages share: the header of 56 with the ways between them, and the main part. */
export function PageFrame({ current, end, children }: Props) {
  return (
    <>
      <header class="page-header">
        <a class="brand" href="/library.html">
          <BrandIcon size={24} /> Perspective Arc
        </a>
        <nav aria-label="Pages">
          {Object.entries(PAGES).map(([page, words]) => (
            <a
              key={page}
              href={`/${page}.html`}
              {...(page === current ? { 'aria-current': 'page' as const } : {})}
            >
              {words}
            </a>
          ))}
        </nav>
        <div class="page-header-end">{end}</div>
      </header>
      <main>{children}</main>
    </>
  );
}
