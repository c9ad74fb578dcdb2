// Every command of package.json goes through here: it makes sure of Node.js and of node_modules,
// then runs scripts/NAME.ts. Plain JavaScript for any Node.js since 18, without dependencies.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [22, 12];
const NODE_TO_FETCH = 'node@24';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'perspective-arc');

const say = (line) => process.stderr.write(`${line}\n`);
const isWindows = process.platform === 'win32';

/** Runs a command to its end; leaves with its exit code if it fails. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: isWindows,
    ...options,
  });
  if (done.error) {
    say(`Could not run ${command}: ${done.error.message}`);
    process.exit(1);
  }
  return done;
}

/** What npm notes down of an install, or nothing where there was none or it broke off. */
function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** True when every package that this machine needs is there in the version of the lock file. */
function isInstalled() {
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || there[path]?.version === version,
  );
}

function install() {
  if (isInstalled()) return;
  say('Installing the packages of package-lock.json …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = run('npm', args);
  if (done.status === 0) return;
  say('npm ci failed. Check the network and try again.');
  process.exit(done.status ?? 1);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Path of a Node.js that is new enough: this one, or one from the package registry. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const note = join(cache, 'node-path');
  if (existsSync(note)) {
    const path = readFileSync(note, 'utf8');
    if (existsSync(path)) return path;
  }
  say(`Node.js ${process.versions.node} is too old; fetching ${NODE_TO_FETCH} …`);
  const done = run('npx', ['--yes', NODE_TO_FETCH, '-p', 'process.execPath'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const path = done.stdout?.trim();
  if (done.status !== 0 || !path || !existsSync(path)) {
    say(
      `Could not fetch Node.js. Install version ${OLDEST_NODE.join('.')} or newer and try again.`,
    );
    process.exit(1);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, path);
  return path;
}

const [name, ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${name?.replace(':', '-')}.ts`);
if (!name || !existsSync(script)) {
  say(`There is no command "${name ?? ''}". package.json lists those that there are.`);
  process.exit(2);
}
install();
const node = findNode();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const separator = isWindows ? ';' : ':';
const done = spawnSync(node, ['--import', tsx, script, ...args], {
  // Files named on the command line are the caller's, so its folder stays.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: {
    ...process.env,
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(separator),
  },
});
process.exit(done.status ?? 1);
