/** How the bytes of a text file are written, as iconv-lite names it. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file's beginning tells UTF-16 without a mark from the rest. */
const SAMPLE = 4096;

/**
 * Finds how a text file is written, from all of its bytes as they come by: a byte order mark decides; else every second byte of the
 * beginning being zero says UTF-16; else it is UTF-8 where all of it is valid UTF-8, and Windows-1252 (what Outlook writes) where not.
 */
export class EncodingFinder {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private readonly head = Buffer.alloc(SAMPLE);
  private length = 0;

  /** The next bytes. */
  push(chunk: Uint8Array): void {
    if (this.length < SAMPLE) this.length += Buffer.from(chunk).copy(this.head, this.length);
    if (!this.isUtf8) return;
    try {
      this.utf8.decode(chunk, { stream: true });
    } catch {
      this.isUtf8 = false;
    }
  }

  /** The first bytes of the file, 4,096 at most. */
  get beginning(): Buffer {
    return this.head.subarray(0, this.length);
  }

  /** Once all has come by. */
  get encoding(): TextEncoding {
    const [a, b, c] = this.beginning;
    if (a === 0xff && b === 0xfe) return 'utf-16le';
    if (a === 0xfe && b === 0xff) return 'utf-16be';
    if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
    const zeros = [0, 0];
    for (const [at, byte] of this.beginning.entries()) if (byte === 0) zeros[at % 2]! += 1;
    const most = this.length * 0.3;
    if (zeros[1]! > most && zeros[0]! === 0) return 'utf-16le';
    if (zeros[0]! > most && zeros[1]! === 0) return 'utf-16be';
    return this.isUtf8 ? 'utf-8' : 'windows-1252';
  }
}

const magics: readonly { bytes: string; what: string }[] = [
  { bytes: '89504e47', what: 'a picture (PNG)' },
  { bytes: 'ffd8ff', what: 'a picture (JPEG)' },
  { bytes: '47494638', what: 'a picture (GIF)' },
  { bytes: '25504446', what: 'a PDF' },
  { bytes: 'd0cf11e0', what: 'a file of an old Office version' },
  { bytes: '1f8b', what: 'a packed file' },
  { bytes: '7f454c46', what: 'a program' },
  { bytes: '4d5a90', what: 'a program' },
];

/** What a file is by its first bytes: a workbook's package, something that is no table (in words), or text. Its name says nothing. */
export function kindOfBytes(beginning: Buffer, encoding: TextEncoding): 'ZIP' | 'TEXT' | { no: string } {
  const hex = beginning.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'ZIP';
  const known = magics.find(({ bytes }) => hex.startsWith(bytes));
  if (known) return { no: known.what };
  return encoding !== 'utf-16le' && encoding !== 'utf-16be' && beginning.includes(0) ? { no: 'not text' } : 'TEXT';
}
