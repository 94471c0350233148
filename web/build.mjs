// Bundles the web pages into target/classes/static, and does nothing when that was done from the same sources.
// The libraries are installed again only when package.json, the lock file, npm's settings or Node itself have changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));
const bundled = '../target/classes/static/index.html';
const libraries = ['package.json', 'package-lock.json', '.npmrc'];

upToDate('node_modules/.installed', libraries, 'node_modules/vite', () => npm('ci', '--loglevel=error'));
upToDate('../target/web.stamp', [...sources('.'), ...sources('../schema')], bundled, () =>
  npm('run', '--silent', 'build', '--', '--logLevel=warn'),
);

/** Runs the step unless the stamp says that it ran on the same inputs and what it makes is still there. */
function upToDate(stamp, inputs, made, step) {
  const file = join(web, stamp);
  const expected = hash(inputs);
  const done = existsSync(file) && readFileSync(file, 'utf8') === expected;
  if (done && existsSync(join(web, made))) {
    return;
  }
  rmSync(file, { force: true });
  step();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, expected);
}

function hash(files) {
  const digest = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const file of files) {
    digest.update(`${file}\n`).update(readFileSync(join(web, file))).update('\n');
  }
  return digest.digest('hex');
}

/** Every file under a folder but installed libraries and what codegen.mjs makes, in a fixed order. */
function sources(folder) {
  return readdirSync(join(web, folder))
    .filter(name => name !== 'node_modules' && !name.endsWith('.graphql.ts') && name !== 'schema.ts')
    .sort()
    .map(name => join(folder, name))
    .flatMap(path => (statSync(join(web, path)).isDirectory() ? sources(path) : [path]));
}

function npm(...args) {
  console.log(`web: npm ${args[0] === 'ci' ? 'ci' : 'run build'}`);
  const { status, error } = spawnSync('npm', args, {
    cwd: web,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`web: "npm ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}`);
    process.exit(status ?? 1);
  }
}
