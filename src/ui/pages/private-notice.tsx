import { PageIcon } from '@/ui/pages/page-icon';

/** What a private window keeps, and what it doesn't. */
export function PrivateNotice() {
  return (
    <div class="card notice private">
      <PageIcon name="lock" />
      <p>
        Private window. This reading stays in memory and is gone when the window closes; notes can’t
        be kept here.
      </p>
    </div>
  );
}
