import { PageIcon } from '@/ui/pages/page-icon';

const READING =
  'This reading stays in memory and is gone when the window closes; notes can’t be kept here.';

/** What a private window keeps, and what it doesn't. */
export function PrivateNotice({ children = READING }: { readonly children?: string }) {
  return (
    <div class="card notice private">
      <PageIcon name="lock" />
      <p>Private window. {children}</p>
    </div>
  );
}
