import type { TextEncoding } from './text-encoding.js';

/** What a file is that is no table, in words, and what to do about it. */
export interface OtherKind {
  no: string;
  instead: string;
}

const CHOOSE = 'Choose a CSV or XLSX file.';
const RESAVE = 'Open it in a spreadsheet, save it as XLSX or CSV, and choose that.';
const UNPACK = 'Unpack it, and choose the CSV or XLSX file in it.';

const magics: readonly (OtherKind & { bytes: string })[] = [
  { bytes: '89504e47', no: 'a picture (PNG)', instead: CHOOSE },
  { bytes: 'ffd8ff', no: 'a picture (JPEG)', instead: CHOOSE },
  { bytes: '47494638', no: 'a picture (GIF)', instead: CHOOSE },
  { bytes: '25504446', no: 'a PDF', instead: CHOOSE },
  { bytes: 'd0cf11e0', no: 'a file of an old Office version (XLS), or a workbook with a password', instead: 'Open it in a spreadsheet, take its password away, and save it as XLSX.' },
  { bytes: '1f8b', no: 'a packed file', instead: UNPACK },
  { bytes: '377abcaf', no: 'a packed file', instead: UNPACK },
  { bytes: '52617221', no: 'a packed file', instead: UNPACK },
  { bytes: '7f454c46', no: 'a program', instead: CHOOSE },
  { bytes: '4d5a90', no: 'a program', instead: CHOOSE },
];

/** What a file is by its first bytes: a workbook's package, something that is no table, or text. Its name says nothing. */
export function kindOfBytes(beginning: Buffer, encoding: TextEncoding): 'ZIP' | 'TEXT' | OtherKind {
  const hex = beginning.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'ZIP';
  const known = magics.find(({ bytes }) => hex.startsWith(bytes));
  if (known) return known;
  const isText = encoding === 'utf-16le' || encoding === 'utf-16be' || beginning.filter(isControl).length <= beginning.length / 50;
  return isText ? 'TEXT' : { no: 'not text', instead: CHOOSE };
}

/** No text has them, save a stray one of which the row is told; tabs and ends of lines and pages apart. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

const texts: readonly (OtherKind & { begins: RegExp })[] = [
  { begins: /^BEGIN:VCARD/i, no: 'a file of contact cards (vCard)', instead: 'Bring it into your address book, export it from there as CSV, and choose that.' },
  { begins: /^BEGIN:VCALENDAR/i, no: 'a calendar', instead: CHOOSE },
  { begins: /^<(!doctype html|html|head|body|table|meta)\b/i, no: 'a web page, whatever its name says', instead: RESAVE },
  { begins: /^<(\?xml|\w+:?\w* xmlns)/i, no: 'an XML file, whatever its name says', instead: RESAVE },
  { begins: /^\{\\rtf/, no: 'a text document (RTF)', instead: RESAVE },
  { begins: /^(\{\s*"[^"]*"\s*:|\[\s*[[{])/, no: 'a JSON file', instead: RESAVE },
];

/** What a text is that is no table, by how it begins; null where it may be one. */
export const otherText = (beginning: string): OtherKind | null => texts.find(({ begins }) => begins.test(beginning.replace(/^\ufeff?\s*/, ''))) ?? null;

const packages: readonly (OtherKind & { part: string })[] = [
  { part: 'xl/workbook.bin', no: 'a workbook in the binary form (XLSB)', instead: 'Save it as XLSX, and choose that.' },
  { part: 'word/document.xml', no: 'a Word document', instead: 'Copy its table into a spreadsheet, save it as XLSX, and choose that.' },
  { part: 'ppt/presentation.xml', no: 'a presentation', instead: CHOOSE },
  { part: 'Index/Document.iwa', no: 'a document of Apple’s Numbers or Pages', instead: 'Export it as XLSX or CSV, and choose that.' },
  { part: 'content.xml', no: 'an OpenDocument file', instead: 'Save it as XLSX or CSV, and choose that.' },
];

/** What a package is that holds no workbook, by the parts in it. */
export const otherPackage = (has: (part: string) => boolean): OtherKind => packages.find(({ part }) => has(part)) ?? { no: 'a packed file without a workbook in it', instead: UNPACK };
