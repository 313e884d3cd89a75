import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, fromBuffer, open, type Options, type ZipFile } from 'yauzl';
import { refuseFile, TableTooLarge } from './limits.js';

/** More parts than any workbook has. */
const MOST_ENTRIES = 5_000;
/** No single text or tag of a sheet is as long; without it one could fill the memory. */
const LONGEST_PIECE = 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`;
const broken = () => refuseFile('This workbook is damaged and cannot be opened. Save it again as XLSX or CSV.');

/** What is told of each piece of XML, in the order of the document. */
export interface XmlReader {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** A workbook's package: parts are found by name and unpacked as a stream, never as a whole. */
export class XlsxPackage {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** A file on disk by its path, or one that is in memory already. Throws VALIDATION where it is no package or a damaged one. */
  static async open(file: string | Buffer): Promise<XlsxPackage> {
    const options: Options = { lazyEntries: true, autoClose: false };
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const opened = (error: Error | null, found: ZipFile) => (error ? reject(broken()) : resolve(found));
      if (typeof file === 'string') open(file, options, opened);
      else fromBuffer(file, options, opened);
    });
    const entries = new Map<string, Entry>();
    if (zip.entryCount > MOST_ENTRIES) throw broken();
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', () => reject(broken()));
      zip.readEntry();
    });
    return new XlsxPackage(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  close(): void {
    this.zip.close();
  }

  /**
   * Reads one part as XML; after each piece of it the generator yields, so that whoever reads can take what there is, wait or stop.
   * Throws VALIDATION before it unpacks a part that says it is larger than `most`; one that lies is stopped where it passes what it said.
   */
  async *xml(name: string, most: number, reader: XmlReader): AsyncGenerator<void> {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (entry.uncompressedSize > most) throw new TableTooLarge(`This workbook unpacks to ${megabytes(entry.uncompressedSize)}; ${megabytes(most)} is the most that is read.`, `at most ${megabytes(most)}`, 'Split it, or save the sheet as CSV.');
    const parser = new SaxesParser();
    let quiet = 0;
    parser.on('opentag', (tag) => {
      quiet = 0;
      reader.open(tag.name.replace(/^.*:/, ''), (tag as SaxesTagPlain).attributes);
    });
    for (const kind of ['text', 'cdata'] as const) {
      parser.on(kind, (text) => {
        quiet = 0;
        reader.text(text);
      });
    }
    parser.on('closetag', (tag) => {
      quiet = 0;
      reader.close(tag.name.replace(/^.*:/, ''));
    });
    parser.on('error', () => {
      throw broken();
    });
    const stream = await this.unpack(entry);
    try {
      const decoder = new TextDecoder('utf-8');
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        quiet += chunk.length;
        if (quiet > LONGEST_PIECE) throw refuseFile('A cell of this workbook is longer than any text that is read. Shorten it, or save the sheet as CSV.');
        parser.write(decoder.decode(chunk, { stream: true }));
        yield;
      }
    } catch (error) {
      throw isZipError(error) ? broken() : error;
    } finally {
      stream.destroy();
    }
  }

  private unpack(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream)));
    });
  }
}

/** What yauzl and zlib say of parts that are longer than they claimed, or that do not unpack. */
const isZipError = (error: unknown): boolean => error instanceof Error && (/^(too many bytes|not enough bytes|unexpected)/.test(error.message) || 'errno' in error);
