import type { Settings } from '@/core/settings';
import { sampleTrail } from '@/ui/options/sample-trail';
import { useWidth } from '@/ui/pages/use-width';
import { BandStrip } from '@/ui/parts/band-strip';
import { Trail } from '@/ui/parts/trail';

const HEIGHTS: Record<Settings['height'], number> = { compact: 65, standard: 110, tall: 176 };

/** How the arc will look, beside the options; room for the tallest, so that nothing moves. */
export function ArcPreview({ settings }: { readonly settings: Settings }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(252);
  const { collapsed, height, palette } = settings;
  return (
    <aside class="arc-preview" aria-label="Preview">
      <p class="label">Preview</p>
      <div ref={box}>
        <Trail
          bars={sampleTrail()}
          height={collapsed ? 20 : HEIGHTS[height]}
          widthPx={widthPx}
          label={`A sample arc, ${collapsed ? 'collapsed' : height}, in ${palette.replaceAll('-', ', ')}`}
          palette={palette}
        />
        <BandStrip widthPx={widthPx} palette={palette} />
      </div>
    </aside>
  );
}
