import type { Settings } from '@/core/settings';
import { stripGradient } from '@/core/arc/colour-scale';
import { Choice, Switch } from '@/ui/options/choice';
import { OnOff } from '@/ui/options/on-off';
import { Row } from '@/ui/options/option-row';
import { sampleTrail } from '@/ui/options/sample-trail';
import { useWidth } from '@/ui/pages/use-width';
import { Trail } from '@/ui/parts/trail';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const PALETTES: readonly (readonly [Settings['palette'], string, string])[] = [
  ['amber-cyan-white', 'Amber, cyan, white', 'Lightness rises from risk to opportunity'],
  ['orange-grey-blue', 'Orange, grey, blue', 'Only leaning segments take a colour'],
  ['greys', 'Greys', 'No hue at all; patterns are on'],
];

const HEIGHTS = [
  ['compact', 'Compact'],
  ['standard', 'Standard'],
  ['tall', 'Tall'],
] as const;

const SCALES = [
  ['time', 'Time'],
  ['order', 'Order'],
] as const;

const THEMES = [
  ['youtube', 'Follow YouTube'],
  ['dark', 'Dark'],
  ['light', 'Light'],
] as const;

/** Palette, scale, height, and whether it starts folded. */
export function LookOptions({ settings, onChange }: Props) {
  return (
    <section id="look">
      <h2 id="look-head">How it looks</h2>
      <div class="palettes" role="radiogroup" aria-label="Palette">
        {PALETTES.map(([palette, words, more]) => (
          <PaletteCard
            key={palette}
            {...{ palette, words, more }}
            checked={settings.palette === palette}
            onChoose={() => onChange({ palette })}
          />
        ))}
      </div>
      <Row
        name="Patterns on the bars"
        says="Cuts across risk-forward bars. On by itself when your system asks for more contrast."
      >
        <OnOff
          label="Patterns on the bars"
          on={settings.patterns}
          onChange={(patterns) => onChange({ patterns })}
        />
      </Row>
      <Row name="Scale" says="Time lines up with the player’s own bar.">
        <Switch
          label="Scale"
          choices={SCALES}
          chosen={settings.scale}
          onChoose={(scale) => onChange({ scale })}
        />
      </Row>
      <Row name="Height">
        <Switch
          label="Height"
          choices={HEIGHTS}
          chosen={settings.height}
          onChoose={(height) => onChange({ height })}
        />
      </Row>
      <Row name="Theme" says="Under the player; our own pages follow it too.">
        <Choice
          label="Theme"
          choices={THEMES}
          chosen={settings.theme}
          onChoose={(theme) => onChange({ theme })}
        />
      </Row>
      <Row name="Start collapsed" says="Only the 12 px trail shows until you open it.">
        <OnOff
          label="Start collapsed"
          on={settings.collapsed}
          onChange={(collapsed) => onChange({ collapsed })}
        />
      </Row>
    </section>
  );
}

interface PaletteProps {
  readonly palette: Settings['palette'];
  readonly words: string;
  readonly more: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function PaletteCard({ palette, words, more, checked, onChoose }: PaletteProps) {
  const [box, widthPx] = useWidth<HTMLDivElement>(200);
  return (
    <label class="card palette">
      <div ref={box} aria-hidden="true">
        <Trail bars={sampleTrail()} height={52} widthPx={widthPx} label="" palette={palette} />
        <div class="palette-strip" style={{ background: stripGradient(palette) }} />
      </div>
      <span>
        <input type="radio" name="palette" value={palette} checked={checked} onChange={onChoose} />
        {words}
      </span>
      <small>{more}</small>
    </label>
  );
}
