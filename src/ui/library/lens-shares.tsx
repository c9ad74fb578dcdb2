import { LENSES, type Lens } from '@/core/lens';

/** Each lens's share of the words, in greys: colour belongs to the axis. */
export function LensShares({ shares }: { readonly shares: Readonly<Record<Lens, number>> }) {
  const shown = LENSES.filter((lens) => shares[lens] > 0).sort((a, b) => shares[b] - shares[a]);
  const said = shown
    .map((lens) => `${lens === 'none' ? 'no lens' : lens} ${shares[lens]}%`)
    .join(' · ');
  return (
    <section class="lens-shares">
      <h2>Lens</h2>
      <div class="lens-bar" aria-hidden="true">
        {shown.map((lens) => (
          <span key={lens} style={{ flexGrow: shares[lens] }} />
        ))}
      </div>
      <p class="quiet">{said || 'No words, no lens.'}</p>
    </section>
  );
}
