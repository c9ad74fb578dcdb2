import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptionTrack } from '@/core/caption-track';
import { chooseTrack, isPanelTrack, isSupportedLanguage } from '@/core/episodes/choose-track';

const track = (vssId: string, name = ''): CaptionTrack => {
  const languageCode = vssId.split('.')[1] ?? '';
  const common = {
    vssId,
    languageCode,
    name,
    baseUrl: `/api/timedtext?v=${vssId}`,
    isTranslatable: true,
  };
  return vssId.startsWith('a.') ? { ...common, kind: 'asr' } : common;
};

const sound = (language: string, trackIds: readonly string[] = []) => {
  return { id: `${language}.4`, language, trackIds };
};

const chosen = (tracks: readonly CaptionTrack[], spoken?: string) => {
  const choice = chooseTrack(tracks, spoken === undefined ? {} : { audio: sound(spoken) });
  return choice.kind === 'chosen' ? choice.track.vssId : choice.kind;
};

describe('the track that is read', () => {
  it('is people’s before the machine’s, unnamed before named', () => {
    const [manual, asr, named] = [track('.en'), track('a.en'), track('.en.abc', 'Full transcript')];
    expect(chosen([asr, named, manual])).toBe('.en');
    expect(chosen([named, asr])).toBe('a.en');
    expect(chosen([named])).toBe('.en.abc');
  });

  it('may be any English, the spoken one first', () => {
    expect(chosen([track('.en-GB'), track('a.en')])).toBe('.en-GB');
    expect(chosen([track('.en-GB'), track('.en-US'), track('.en'), track('a.en')])).toBe('.en');
    expect(['en', 'en-US', 'EN-gb', 'en_AU'].every(isSupportedLanguage)).toBe(true);
    expect(['enm', 'eng-x', 'de', ''].some(isSupportedLanguage)).toBe(false);
  });

  it('is never chat, commentary or lyrics', () => {
    const others = ['Twitch chat', 'Director’s commentary', 'Lyrics', 'Songs'].map((name, i) =>
      track(`.en.${i}`, name),
    );
    expect(chosen(others)).toBe('none');
    expect(chosen([...others, track('a.en')])).toBe('a.en');
  });

  it('is a translator’s English where another language is spoken, and says so', () => {
    const tracks = [track('a.pt'), track('.pt'), track('.en')];
    expect(chooseTrack(tracks)).toMatchObject({
      kind: 'chosen',
      translated: true,
      track: { vssId: '.en' },
    });
    expect(chooseTrack([track('.en'), track('a.en')])).toMatchObject({ translated: false });
  });

  it('is none that can be scored where no English is, with the language that is spoken', () => {
    expect(chooseTrack([track('.es'), track('a.pt')])).toMatchObject({
      kind: 'unsupported',
      language: 'pt',
    });
    expect(chooseTrack([])).toEqual({ kind: 'none' });
  });

  it('follows the default audio among dubs', () => {
    const dubbed = [track('a.de'), track('a.en'), track('.en')];
    expect(chooseTrack(dubbed, { audio: sound('en-US') })).toMatchObject({ translated: false });
    expect(chooseTrack(dubbed, { audio: sound('de') })).toMatchObject({ translated: true });
  });

  it('belongs to the sound that plays, if one of that can be scored', () => {
    const tracks = [track('.en'), track('a.en'), track('a.pt'), track('.pt')];
    const of = (...trackIds: string[]) =>
      chooseTrack(tracks, { audio: sound('pt', trackIds) }) as { track: CaptionTrack };
    expect(of('a.pt', 'a.en').track.vssId).toBe('a.en');
    expect(of('a.pt', '.pt').track.vssId).toBe('.en');
    expect(of('gone').track.vssId).toBe('.en');
    expect(of().track.vssId).toBe('.en');
  });

  it('is the one that was picked, whatever it is called, while it is there', () => {
    const tracks = [track('.en'), track('a.en'), track('.en.c', 'Commentary'), track('.de')];
    const picked = (id: string) => chooseTrack(tracks, { picked: id });
    expect(picked('a.en')).toMatchObject({ kind: 'chosen', track: { vssId: 'a.en' } });
    expect(picked('.en.c')).toMatchObject({ kind: 'chosen', track: { vssId: '.en.c' } });
    expect(picked('.de')).toMatchObject({ kind: 'unsupported', track: { vssId: '.de' } });
    expect(picked('.fr')).toEqual(chooseTrack(tracks));
  });

  it('is had from the panel only where the panel would show it', () => {
    const [manual, asr, named] = [track('.en'), track('a.en'), track('.en.c', 'Commentary')];
    const all = [asr, named, manual, track('.de')];
    expect(all.filter((one) => isPanelTrack(one, all))).toEqual([manual, all[3]]);
    expect(isPanelTrack(asr, [asr, named])).toBe(true);
    expect(isPanelTrack(named, [asr, named])).toBe(false);
    expect(isPanelTrack(named, [named])).toBe(true);
  });

  it('does not depend on the order of the list', () => {
    const any = fc.uniqueArray(
      fc
        .constantFrom('.en', 'a.en', '.en-GB', '.de', 'a.de', '.en.x', '.fr.y', 'a.pt', '.pt')
        .map((id) => track(id, /\.\w\w\./.test(id) ? 'Second' : '')),
      { selector: ({ vssId }) => vssId },
    );
    fc.assert(
      fc.property(any, fc.nat(), (tracks, turn) => {
        const at = turn % Math.max(1, tracks.length);
        const turned = [...tracks.slice(at), ...tracks.slice(0, at)].toReversed();
        expect(chooseTrack(turned)).toEqual(chooseTrack(tracks));
      }),
    );
  });
});
