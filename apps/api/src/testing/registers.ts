import type { RegisterFile } from '../features/registers/register-files.js';
import { readRegisterFile } from '../features/registers/register-files.js';

/** Invented register files in the true formats. Codes, names and places stand for nobody. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const quotedLine = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

export interface TrustLine {
  code: string;
  name?: string;
  icb?: string;
  opened?: string;
  closed?: string;
  address?: string;
  phone?: string;
  role?: string;
  parent?: string;
}

/** One line of an ODS report: 27 quoted cells without a heading. */
export function trustLine({ code, name = 'ALDERMERE NHS TRUST', icb = 'QX1', opened = '20010401', closed = '', address = '1 MILL LANE', phone = '', role = '', parent = '' }: TrustLine): string {
  const cells = Array.from({ length: 27 }, () => '');
  Object.assign(cells, [code, name, 'Y61', icb, address, '', '', 'ALDERMERE', '', 'ZZ1 1ZZ', opened, closed]);
  cells[13] = role;
  cells[14] = parent;
  cells[17] = phone;
  cells[21] = '1';
  return quotedLine(cells);
}

export const trustFile = (...trusts: TrustLine[]): Uint8Array => bytes(trusts.map((trust) => `${trustLine(trust)}\r\n`).join(''));

export const icbListFile = (...icbs: [ods: string, gss: string, name: string][]): Uint8Array =>
  bytes(['ICB26CDH,ICB26CD,ICB26NM,NHSER_NM', ...icbs.map((icb) => quotedLine([...icb, 'Midlands']))].join('\n'));

export const SUCCESSION_HEADING =
  'predecessor_ods,predecessor_gss,predecessor_name,successor_ods,successor_gss,successor_name,date,type';
export const successionFile = (...rows: string[][]): Uint8Array => bytes([SUCCESSION_HEADING, ...rows.map(quotedLine)].join('\n'));

export const COUNCIL_HEADING =
  'local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type,local-authority-type-name,alt-names,former-gss-codes,snac';
export interface CouncilLine {
  code: string;
  name: string;
  gss?: string;
  closed?: string;
  replacedBy?: string;
  nation?: string;
  type?: string;
  aliases?: string;
  former?: string;
  snac?: string;
}
export const councilFile = (...rows: CouncilLine[]): Uint8Array =>
  bytes([
    COUNCIL_HEADING,
    ...rows.map(({ code, name, gss = '', closed = '', replacedBy = '', nation = 'England', type = 'UA', aliases = '', former = '', snac = '' }) =>
      quotedLine([code, name, '', gss, '1974-04-01', closed, replacedBy, nation, 'Midlands', type, 'Unitary authority', aliases, former, snac])),
  ].join('\n'));

export const PROVIDER_HEADING = 'Organisation name,Registration number,Registration date,Designation,Corporate form';
export const providerFile = (...rows: [name: string, number: string, designation?: string][]): Uint8Array =>
  bytes([
    PROVIDER_HEADING,
    ...rows.map(([name, number, designation = 'Non-profit']) => quotedLine([name, number, '01/04/2010', designation, 'Registered society'])),
  ].join('\n'));

export const icbSharesFile = (...rows: [district: string, icb: string, part: number, whole: number][]): Uint8Array =>
  bytes(['LAD24CD,LAD24NM,ICB26CD,ICB26CDH,ICB26NM,LSOA_COUNT,LAD_LSOA_TOTAL', ...rows.map(([district, icb, part, whole]) => `${district},,${icb},,,${part},${whole}`)].join('\n'));

export const spellingsFile = (...rows: [name: string, code: string][]): Uint8Array => bytes(['la-name,local-authority-code', ...rows.map(quotedLine)].join('\n'));

export const patientSharesFile = (...rows: [trust: string, district: string, share: string][]): Uint8Array =>
  bytes(['nhs_trust22_code,ltla21_code,proportion_trust_came_from_ltla', ...rows.map((row) => row.join(','))].join('\n'));

export const DEPRIVATION_HEADING = 'Local Authority District code (2024),Local Authority District name (2024),IMD - Average rank ,IMD - Rank of average rank ,IMD - Average score ,IMD - Rank of average score ,IMD - Proportion of LSOAs in most deprived 10% nationally ,IMD - Rank of proportion of LSOAs in most deprived 10% nationally ';
const DECILE_HEADING = Array.from({ length: 10 }, (_, n) => `LSOAs in decile ${n + 1}`).join(',');
/** Summaries of districts: average rank, rank, average score, rank, share of the most deprived tenth, rank; then areas by tenth where there are any. */
export const deprivationFile = (...rows: [district: string, ...figures: (number | string)[]][]): Uint8Array =>
  bytes([`${DEPRIVATION_HEADING}${rows[0]!.length > 7 ? `,${DECILE_HEADING}` : ''}`, ...rows.map(([district, ...figures]) => [district, '"Mere, the Dale"', ...figures].join(','))].join('\r\n'));

/** Reads a file that must be a good register; fails with what is wrong with it otherwise. */
export function readGood(fileName: string, content: Uint8Array): Extract<RegisterFile, { outcome: 'READ' }> {
  const file = readRegisterFile(fileName, content, null);
  if (file.outcome !== 'READ') throw new Error(JSON.stringify(file));
  return file;
}
