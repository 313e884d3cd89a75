import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const HEADER = 'First Name,Last Name,Email,Business Phone,Job Title,Company,Business City,Birthday,Notes';
const TITLES = ['Director of estates', 'Head of housing', 'Partnerships manager', 'Programme lead', 'Chief executive', 'Commissioning manager', 'Housing officer', 'Head of strategy'];
const FIRST = ['Bal', 'Cor', 'Dun', 'Fen', 'Gry', 'Hob', 'Ket', 'Lum', 'Mor', 'Pel', 'Tre', 'Wyn'];
const LAST = ['ando', 'berry', 'cliff', 'dell', 'esk', 'fold', 'garth', 'hurst', 'ingle', 'mere', 'ney', 'stow', 'thwaite'];
const AFTER = ['', ' Quay', ' Cross', ' Fell', ' Green', ' Abbas', ' Regis', ' Magna', ' Parva', ' Water', ' Ings', ' Holt', ' Edge'];

const word = (n) => FIRST[n % 12] + LAST[Math.floor(n / 12) % 13] + AFTER[Math.floor(n / 156) % 13];
const person = (n, tag, phone) =>
  `${tag}${n.toString(36)},Sample${(n * 7919) % 100_003},p${tag}${n}@x${n % 900}.example,${phone} ${String(n).padStart(6, '0')},${TITLES[n % TITLES.length]} ${n % 97},${word(n % 2_000)} Homes,Town ${n % 300},1/1/70,"Met, once"`;

/** Invented people at 2,000 invented organisations, each in a post of their own and with a note; `phone` tells one edition of a list from the next. */
export function* people(count, tag, phone = '01234') {
  for (let n = 0; n < count; n += 1) yield person(n, tag, phone);
}

/** Writes a CSV file of these lines, never all of them in memory. */
export async function writePeople(path, ...lists) {
  const out = createWriteStream(path);
  out.write(`${HEADER}\n`);
  for (const list of lists) for (const line of list) if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}
