import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { assessmentOf, stampedAssessment } from '@/core/assessment';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import { isEmptyValue, stampChanges } from '@/core/stamps';
import { createDiskStore } from '@/store/disk-store';
import type { EpisodeStore } from '@/store/episode-store';
import { syncLibrary } from '@/worker/sync-library';
import { madeId } from '../helpers/made-episode';

/** What the browser carries, with its quota, and a line that can be cut. */
function fakeCloud() {
  const items = new Map<string, unknown>();
  const state = { offline: false };
  return {
    state,
    items,
    area: {
      read: () =>
        state.offline
          ? Promise.reject(new Error('offline'))
          : Promise.resolve(Object.fromEntries(structuredClone([...items]))),
      write: (more: Readonly<Record<string, unknown>>) => {
        const all = new Map([...items, ...Object.entries(structuredClone(more))]);
        const size = JSON.stringify([...all]).length;
        if (size > 102_400) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        for (const [key, item] of all) items.set(key, item);
        return Promise.resolve();
      },
      clear: () => {
        items.clear();
        return Promise.resolve();
      },
    },
  };
}

type Cloud = ReturnType<typeof fakeCloud>;

/** One person's browser: a library of its own on a line to the same cloud. */
async function device(cloud: Cloud, clock: { now: number }) {
  globalThis.indexedDB = new IDBFactory();
  const store: EpisodeStore = createDiskStore();
  await store.getSettings();
  const change = async (part: Partial<Settings>) => {
    const before = {
      values: { ...(await store.getSettings()) },
      stamps: await store.getSettingStamps(),
    };
    const next = { ...DEFAULT_SETTINGS, ...before.values, ...part };
    await store.keepSettings(next, stampChanges(before, { ...next }, clock.now++).stamps);
  };
  const write = async (n: number, part: Record<string, unknown>) => {
    const kept = stampedAssessment(await store.getAssessment(madeId(n)));
    const values = { ...kept.values, ...part };
    await store.keepAssessment(madeId(n), assessmentOf(stampChanges(kept, values, clock.now++)));
  };
  const sync = () =>
    syncLibrary({
      store,
      syncArea: cloud.area,
      tellSettings: () => undefined,
      tellPages: () => undefined,
    });
  const said = async () => ({
    notes: (await store.listAssessments()).map(([id, one]) => [id, stampedAssessment(one).values]),
    settings: { ...(await store.getSettings()), sync: true },
  });
  return { store, change, write, sync, said };
}

describe('two devices of one person', () => {
  it('say nothing before they are asked to', async () => {
    const cloud = fakeCloud();
    const one = await device(cloud, { now: 1 });
    await one.write(0, { note: 'mine' });
    expect(await one.sync()).toEqual({ kind: 'off' });
    expect(cloud.items.size).toBe(0);
  });

  it('syncing by turns, also after a time offline, end up with everything both wrote', async () => {
    const cloud = fakeCloud();
    const clock = { now: 1 };
    const one = await device(cloud, clock);
    const two = await device(cloud, clock);
    await one.change({ sync: true, palette: 'greys' });
    await two.change({ sync: true, height: 'tall' });
    await one.write(0, { summary: 'from one' });
    await one.sync();
    await two.sync();
    await two.write(0, { note: 'from two' });
    await one.write(1, { lean: 20, tags: ['a'] });
    cloud.state.offline = true;
    expect(await one.sync()).toEqual({ kind: 'failed', message: 'offline' });
    await one.write(0, { summary: 'from one, later' });
    await one.change({ ownWords: [{ phrase: 'winter', weight: -5 }] });
    await two.write(1, { lean: -30 });
    await two.change({ palette: 'orange-grey-blue' });
    cloud.state.offline = false;
    for (const turn of [two, one, two]) expect(await turn.sync()).toMatchObject({ kind: 'done' });
    const said = await one.said();
    expect(await two.said()).toEqual(said);
    expect(said.settings).toMatchObject({
      palette: 'orange-grey-blue',
      height: 'tall',
      ownWords: [{ phrase: 'winter', weight: -5 }],
    });
    expect(Object.fromEntries(said.notes as [string, object][])).toMatchObject({
      [madeId(0)]: { summary: 'from one, later', note: 'from two' },
      [madeId(1)]: { lean: -30, tags: ['a'] },
    });
    const before = structuredClone([...cloud.items]);
    await one.sync();
    expect([...cloud.items]).toEqual(before);
  });

  it('over the quota lose nothing, and each says what stays with it', async () => {
    const cloud = fakeCloud();
    const clock = { now: 1 };
    const one = await device(cloud, clock);
    const two = await device(cloud, clock);
    await one.change({ sync: true });
    await two.change({ sync: true });
    for (let n = 0; n < 12; n++) await one.write(n, { note: `${n} one `.repeat(900) });
    for (let n = 10; n < 22; n++) await two.write(n, { summary: `${n} two `.repeat(900) });
    await one.write(30, { note: 'é'.repeat(6000) });
    const before = [await one.said(), await two.said()];
    const reports = [];
    for (const turn of [one, two, one, two]) reports.push(await turn.sync());
    for (const report of reports) expect(report).toMatchObject({ kind: 'done' });
    const [, , fromOne, fromTwo] = reports;
    expect(fromOne).toMatchObject({
      leftOut: expect.arrayContaining([
        { of: madeId(30), fields: ['note'], because: 'too-long' },
      ]) as unknown,
    });
    expect(fromTwo?.kind === 'done' && fromTwo.leftOut.length).toBeGreaterThan(3);
    for (const [at, turn] of [one, two].entries()) {
      const now = Object.fromEntries((await turn.said()).notes as [string, object][]);
      for (const [id, values] of (before[at]?.notes ?? []) as [string, object][]) {
        for (const [name, value] of Object.entries(values)) {
          const isThere = isEmptyValue(value) || Reflect.get(now[id] ?? {}, name) === value;
          expect(isThere, `${name} of ${id}`).toBe(true);
        }
      }
    }
  });

  it('damaged or hostile items change nothing and are left alone', async () => {
    const cloud = fakeCloud();
    const one = await device(cloud, { now: 1 });
    await one.change({ sync: true });
    await one.write(0, { note: 'mine' });
    cloud.items.set('1.settings', { palette: ['plaid', 9e15] });
    cloud.items.set(`1.notes.${madeId(0)}`, { note: [{ not: 'a text' }, 9e15] });
    cloud.items.set('1.notes.<script>', { note: ['x', 1] });
    cloud.items.set('2.settings', { from: 'a newer version' });
    const before = structuredClone([...cloud.items]);
    expect(await one.sync()).toMatchObject({ kind: 'done' });
    expect(await one.said()).toMatchObject({
      settings: { palette: 'amber-cyan-white' },
      notes: [[madeId(0), { note: 'mine' }]],
    });
    expect([...cloud.items]).toEqual(before);
  });
});
