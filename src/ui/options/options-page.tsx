import type { Settings } from '@/core/settings';
import { askWorker, isPrivate } from '@/messaging/ask-worker';
import { ArcPreview } from '@/ui/options/arc-preview';
import { CaptionOptions } from '@/ui/options/caption-options';
import { LookOptions } from '@/ui/options/look-options';
import { KeyboardOptions } from '@/ui/options/keyboard-options';
import { Row } from '@/ui/options/option-row';
import { OwnWordOptions } from '@/ui/options/own-word-options';
import { ShowOptions } from '@/ui/options/show-options';
import { StorageOptions } from '@/ui/options/storage-options';
import { PageFrame } from '@/ui/pages/page-frame';
import { SectionNav } from '@/ui/pages/section-nav';
import { useAsked } from '@/ui/summary/use-asked';

const SECTIONS = [
  ['where', 'Where it shows'],
  ['look', 'How it looks'],
  ['captions', 'Reading captions'],
  ['words', 'Your words'],
  ['keyboard', 'Keyboard'],
  ['storage', 'Storage and sync'],
  ['language', 'Language'],
] as const;

/** The options; each change is kept at once and shown in the preview beside them. */
export function OptionsPage() {
  const [settings, show] = useAsked('getSettings', {});
  const change = (part: Partial<Settings>) => {
    if (settings) show({ ...settings, ...part });
    void askWorker('changeSettings', part).then(show);
  };
  return (
    <PageFrame
      current="options"
      end={isPrivate() ? 'Not kept in a private window' : 'Saved as you go'}
    >
      <div class="long-page options-page" aria-busy={settings === undefined}>
        <SectionNav label="On this page" sections={SECTIONS} />
        <article>
          <h1>Options</h1>
          {settings && (
            <>
              <ShowOptions
                showOn={settings.showOn}
                channels={settings.channels}
                onChange={change}
              />
              <LookOptions settings={settings} onChange={change} />
              <CaptionOptions settings={settings} onChange={change} />
              <OwnWordOptions ownWords={settings.ownWords} onChange={change} />
            </>
          )}
          <KeyboardOptions />
          {settings && <StorageOptions settings={settings} onChange={change} />}
          <Language />
        </article>
        {settings && <ArcPreview settings={settings} />}
      </div>
    </PageFrame>
  );
}

function Language() {
  return (
    <section id="language">
      <h2>Language</h2>
      <Row name="Interface" says="Scores work for English captions only.">
        <span class="label">English</span>
      </Row>
    </section>
  );
}
