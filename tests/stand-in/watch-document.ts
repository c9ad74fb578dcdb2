import type { Boot } from './video-setup';

/** Freezes what YouTube's first script freezes, and is gone afterwards. */
const LOCK = `'use strict';function a(b,c){try{Object.defineProperty(b,c,{writable:!1,configurable:!1})}catch(d){}}a(window,"fetch");a(window,"JSON");a(window.JSON,"stringify");a(window.JSON,"parse");a(window,"Array");a(Array.prototype,"push");a(Array.prototype,"forEach");try{const b=document.getElementById("bc-def");b&&b.remove()}catch(b){}`;

const YTCFG = {
  INNERTUBE_CLIENT_NAME: 'WEB',
  INNERTUBE_CLIENT_VERSION: '2.20261120.01.00',
  INNERTUBE_CONTEXT: {
    client: { hl: 'en', gl: 'US', clientName: 'WEB', clientVersion: '2.20261120.01.00' },
  },
  HL: 'en',
  GL: 'US',
  DEVICE: 'cbr=Chrome&cbrver=156.0.0.0&ceng=WebKit&cengver=537.36&cos=X11&cplatform=DESKTOP',
};

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
const inMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The phone page's form of its data: JSON in a quoted text, its marks as \\x22. */
const inQuotes = (value: unknown) => {
  const escaped = JSON.stringify(value).replace(/[\\'"<>{}[\]=&/]/g, (mark) => {
    return `\\x${mark.charCodeAt(0).toString(16)}`;
  });
  return `'${escaped}'`;
};

function configOf({ mobile, signedIn }: Boot['variants']): object {
  const client = { clientName: 'MWEB', clientVersion: '2.20261120.01.00', hl: 'en', gl: 'US' };
  const own = { INNERTUBE_CLIENT_NAME: 'MWEB', INNERTUBE_CONTEXT: { client } };
  return { ...YTCFG, ...(mobile ? own : {}), LOGGED_IN: signedIn };
}

function inlineScripts(boot: Boot): string[] {
  const { setup } = boot;
  const { mobile } = boot.variants;
  const lock = boot.variants.locked ? [LOCK] : [];
  const config = `var ytcfg={data_:{},d:function(){return ytcfg.data_},get:function(k,o){return k in ytcfg.d()?ytcfg.d()[k]:o},set:function(o){for(var k in o)ytcfg.d()[k]=o[k]}};ytcfg.set(${inScript(configOf(boot.variants))});`;
  const data =
    setup === null || setup.video.faults?.noInitialPlayerResponse === true
      ? []
      : [
          `var ytInitialPlayerResponse = ${inScript(setup.playerResponse)};`,
          mobile
            ? `var ytInitialData = ${inQuotes(setup.pageData)};`
            : `var ytInitialData = ${inScript(setup.pageData)};`,
          ...(mobile ? ["window['ytInitialData'] = JSON.parse(window['ytInitialData']);"] : []),
        ];
  return [...lock, config, ...data, `var standInBoot = ${inScript(boot)};`];
}

const SKELETON =
  '<div id="player" class="skeleton flexy"><div id="player-wrap"><div id="player-placeholder"></div><div id="player-api"></div></div></div><div id="watch-page-skeleton"></div>';

/** The document before its own script has run: the head, the inline data and the grey skeleton. */
export function watchDocument(boot: Boot, nonce: string): string {
  const { variants, setup } = boot;
  const [first, ...others] = inlineScripts(boot);
  const script = (code: string, id = '') => `<script${id} nonce="${nonce}">${code}</script>`;
  const dark = variants.dark ? ' dark' : '';
  const direction = variants.rightToLeft ? 'rtl' : 'ltr';
  const title = setup ? `${setup.video.title} - YouTube` : 'YouTube';
  return `<!DOCTYPE html><html style="font-size: 10px;font-family: Roboto, Arial, sans-serif;" lang="${variants.rightToLeft ? 'ar' : 'en'}" dir="${direction}"${dark} darker-dark-theme darker-dark-theme-deprecate system-icons typography typography-spacing><head>${variants.firstScript === '' ? '' : script(variants.firstScript)}${script(first ?? '', variants.locked ? ' id="bc-def"' : '')}<meta charset="utf-8">${variants.mobile ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : ''}<title>${inMarkup(title)}</title><link rel="stylesheet" href="/s/stand-in.css" nonce="${nonce}"></head><body dir="${direction}">${others.map((code) => script(code)).join('')}
${variants.mobile ? '' : SKELETON}
<script src="/s/stand-in.js" nonce="${nonce}" defer></script></body></html>`;
}

/** An embedded player since 2026: the mobile markup, and nothing below it. */
export function embedDocument(title: string, nonce: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${inMarkup(title)}</title><link rel="stylesheet" href="/s/stand-in.css" nonce="${nonce}"></head><body><div id="player"><div id="movie_player" class="html5-video-player"><video class="video-stream html5-main-video"></video><div class="ytmVideoInfoVideoTitle">${inMarkup(title)}</div><div class="ytProgressBarLineHost"></div></div></div></body></html>`;
}
