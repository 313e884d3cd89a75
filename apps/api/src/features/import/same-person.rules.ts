import type { RowDecision } from './import.types.js';

/** What tells whether two rows of a file are the same person, or organisation, and what is then handed on. */
export interface LeadingRow {
  id: string;
  row_number: number;
  name_key: string | null;
  org_key: string | null;
  email: string | null;
  is_blocked: boolean;
  decision: RowDecision | null;
  lead_id: string | null;
  record_id: string | null;
  candidate_ids: string[];
  candidate_whys: string[];
}

/** Rows of one file in its order: two are the same by name and organisation, or by name and address, never by the address alone. */
export class SamePerson {
  private readonly first = new Map<string, LeadingRow>();

  /** The first of those added that is the same as this one. */
  find(row: LeadingRow): LeadingRow | undefined {
    return keysOf(row).map((key) => this.first.get(key)).filter((lead) => lead !== undefined).toSorted((a, b) => a.row_number - b.row_number)[0];
  }

  /** Rows that cannot be imported, or were left out, lead nobody. */
  add(row: LeadingRow): void {
    if (row.is_blocked || row.decision === 'SKIP') return;
    for (const key of keysOf(row)) if (!this.first.has(key)) this.first.set(key, row);
  }
}

const keysOf = ({ name_key: name, org_key: organisation, email }: LeadingRow): string[] => [`${name} at ${organisation}`, ...(email ? [`${name} has ${email}`] : [])];
