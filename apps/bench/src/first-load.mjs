import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../../web/dist');
const LIMITS = { js: 250, css: 25, chunk: 60 };

/** What a browser fetches before the first screen, and the largest chunk that a screen adds, in kB of 1,000 bytes after gzip. */
export function firstLoad() {
  if (!existsSync(resolve(dist, 'index.html'))) throw new Error('The client is not built. Run npm start or npm test once.');
  const page = readFileSync(resolve(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  const size = (file) => gzipSync(readFileSync(resolve(dist, file))).length;
  const kilobytes = (files) => Math.round(files.reduce((sum, file) => sum + size(file), 0) / 100) / 10;
  const chunks = readdirSync(resolve(dist, 'assets')).filter((file) => file.endsWith('.js')).map((file) => `assets/${file}`).filter((file) => !named.includes(file));
  const largest = chunks.sort((a, b) => size(b) - size(a))[0];
  return [
    { what: 'JavaScript', kilobytes: kilobytes(named.filter((file) => file.endsWith('.js'))), limit: LIMITS.js },
    { what: 'CSS', kilobytes: kilobytes(named.filter((file) => file.endsWith('.css'))), limit: LIMITS.css },
    { what: `largest chunk (${largest?.replace('assets/', '')})`, kilobytes: largest ? kilobytes([largest]) : 0, limit: LIMITS.chunk },
  ];
}
