import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { YOUTUBE_PAGES } from './src/core/youtube-pages';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  imports: false,
  vite: () => ({
    define: { __MODEL_VERSION__: JSON.stringify(modelVersion()) },
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    build: { target: ['chrome120', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Perspective Arc',
    description:
      'Shows a long conversation about AI on YouTube as an arc between risk and opportunity, on your own machine.',
    permissions: permissionsOf(browser),
    host_permissions: YOUTUBE_PAGES,
    action: { default_title: 'Perspective Arc' },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: 'Transcript',
            default_panel: 'transcript.html',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'perspective-arc@perspective-arc.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          side_panel: { default_path: 'transcript.html' },
          minimum_chrome_version: '120',
          incognito: 'split',
        }),
  }),
});

/** Version of the shipped model, known to the worker without loading it. */
function modelVersion(): string {
  const path = new URL('assets/public/model.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}

/** No letter that YouTube listens to, and no chord of a browser's in English, German or French. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
  panel: {
    suggested_key: { default: 'Alt+Shift+R' },
    description: 'Transcript beside the video',
  },
  episode: { suggested_key: { default: 'Alt+Shift+G' }, description: 'Episode page' },
  fold: { suggested_key: { default: 'Alt+Shift+U' }, description: 'Fold or open the arc' },
};

/** Why each is needed stands in README.md, under "Permissions". */
function permissionsOf(browser: string): string[] {
  const everywhere = ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
  return browser === 'firefox' ? everywhere : [...everywhere, 'sidePanel'];
}
