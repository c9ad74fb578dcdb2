import type { EventLog } from './event-log';
import type { Modes } from './modes';
import type { Player } from './player';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.localName === 'input' || target.localName === 'textarea');

/** YouTube's keys, heard on the document while the event goes down, unless one types. */
export function listenForHotkeys(log: EventLog, player: Player, modes: Modes): void {
  const by = (seconds: number) => () => player.seek(player.currentTime() + seconds, 'hotkey');
  const volume = (step: number) => () => {
    player.video.volume = Math.min(1, Math.max(0, player.video.volume + step));
  };
  const keys: Readonly<Record<string, () => void>> = {
    k: () => player.togglePlay(),
    ' ': () => player.togglePlay(),
    j: by(-10),
    l: by(10),
    ArrowLeft: by(-5),
    ArrowRight: by(5),
    ArrowUp: volume(0.05),
    ArrowDown: volume(-0.05),
    Home: () => player.seek(0, 'hotkey'),
    End: () => player.seek(player.duration(), 'hotkey'),
    m: () => void (player.video.muted = !player.video.muted),
    c: () => player.captions.toggle('user'),
    f: () => modes.toggleFullscreen(),
    t: () => modes.theatre(!modes.isTheatre()),
    i: () => modes.miniplayer(!modes.isMiniplayer()),
    '/': () => document.querySelector<HTMLElement>('input#search')?.focus(),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const tenth = /^\d$/.test(event.key) ? Number(event.key) : null;
      const act =
        tenth === null
          ? keys[event.key]
          : () => player.seek((player.duration() * tenth) / 10, 'hotkey');
      if (!act) return;
      log.note('hotkey', { key: event.key });
      event.preventDefault();
      act();
    },
    true,
  );
}
