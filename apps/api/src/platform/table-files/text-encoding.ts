/** How the bytes of a text file are written, as iconv-lite names it. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** How much of a file's beginning tells UTF-16 without a mark from the rest. */
const SAMPLE = 4096;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Finds how a text file is written, from all of its bytes as they come by: a byte order mark decides; else every second byte of the
 * beginning being zero says UTF-16; else it is UTF-8, unless more of it is broken than holds as such: then Mac OS Roman, where lines end as
 * they did on a Mac (Excel's "CSV (Macintosh)"), or Windows-1252 (what Outlook writes).
 */
export class EncodingFinder {
  private readonly utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Bytes that are no UTF-8, and those by which letters of several bytes are longer than letters of one. */
  private broken = 0;
  private surplus = 0;
  private hasLf = false;
  private hasCr = false;
  private readonly head = Buffer.alloc(SAMPLE);
  private length = 0;

  /** The next bytes. */
  push(chunk: Uint8Array): void {
    if (this.length < SAMPLE) this.length += Buffer.from(chunk).copy(this.head, this.length);
    const text = this.utf8.decode(chunk, { stream: true });
    this.surplus += chunk.length - text.length;
    if (text.includes('\ufffd')) this.broken += text.split('\ufffd').length - 1;
    this.hasLf ||= chunk.includes(LF);
    this.hasCr ||= chunk.includes(CR);
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
    if (this.broken <= Math.max(0, this.surplus)) return 'utf-8';
    return this.hasCr && !this.hasLf ? 'macintosh' : 'windows-1252';
  }
}
