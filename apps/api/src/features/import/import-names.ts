import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { typeFromName } from '../organisations/organisation.rules.js';
import { type OrganisationType, type Sector, sectorOf } from '../organisations/organisation.types.js';
import { JobFunction } from '../organisations/post.entity.js';
import { functionFromTitle, seniorityFromTitle } from '../organisations/post.rules.js';
import type { CheckedRow } from './import-check.js';
import * as sql from './import-check.sql.js';
import { asWritten, writtenOut } from './organisation-words.rules.js';

/** What a file calls an organisation, and what is meant where that is known. */
export interface NameSeen {
  id: string;
  key: string;
  type: OrganisationType;
  decision: 'KNOWN' | 'NEW' | null;
  organisation_id: string | null;
  /** Of the organisation that is meant. */
  sector: Sector | null;
}

/** A name as the file gives it. A row that gives a code alone is named by it. */
interface Named { key: string; name: string; code: string | null; type: `${OrganisationType}` }
/** An organisation that a name or a code may mean. */
interface Like { key: string; organisation_id: string; why: string; is_sure: boolean }

const MOST_CANDIDATES = 5;

/** What rows of people say of organisations and of jobs there. */
@Injectable()
export class ImportNames {
  /**
   * The organisations that rows name, by their keys: those that the import did not know yet are added to it and looked up. Notes of each row which
   * one it names, and what its job is for by its title.
   */
  async of(tx: WriteTransaction, jobId: string, rows: readonly CheckedRow[]): Promise<Map<string, NameSeen>> {
    const named = new Map<string, Named>(rows.flatMap(({ org_key: key, facts: { organisation, code } }) => (key ? [[key, { key, name: organisation ?? code!, code: code ?? null, type: typeFromName(organisation ?? '') }]] : [])));
    const known = await this.known(tx, jobId, [...named.keys()]);
    const fresh = [...named.values()].filter(({ key }) => !known.has(key));
    if (fresh.length) {
      await tx.sql(sql.ADD_NAMES, [tx.memberId, jobId, JSON.stringify(await this.lookedUp(tx, fresh))]);
      for (const [key, name] of await this.known(tx, jobId, fresh.map(({ key }) => key))) known.set(key, name);
    }
    for (const row of rows) row.name_id = known.get(row.org_key ?? '')?.id ?? null;
    await this.titles(tx, rows, known);
    return known;
  }

  /** One organisation of that code, else of exactly that name, is meant; where there are several, or only some that are like it, somebody says. */
  private async lookedUp(tx: WriteTransaction, names: readonly Named[]): Promise<object[]> {
    const coded = byKey(await tx.sql<Like>(sql.BY_CODE, [names.flatMap(({ code }) => code ?? [])]));
    const alike = byKey(await tx.sql<Like>(sql.BY_NAME, [[...new Set(names.filter(({ code }) => !coded.has(code ?? '')).flatMap(keysOf))]]));
    return names.map((name) => {
      const found = coded.get(name.code ?? '') ?? different(keysOf(name).flatMap((key) => alike.get(key) ?? []));
      const sure = found.filter(({ is_sure: isSure }) => isSure);
      const meant = found.length === 0 ? { decision: 'NEW', organisation_id: randomUUID(), why: 'not in the Directory yet' }
        : sure.length === 1 ? { decision: 'KNOWN', organisation_id: sure[0]!.organisation_id, why: sure[0]!.why } : null;
      const asked = meant ? [] : found.slice(0, MOST_CANDIDATES);
      return { ...name, ...(meant ?? { decision: null, why: 'it may be one of these' }), candidate_ids: asked.map((one) => one.organisation_id), candidate_whys: asked.map(({ why }) => why) };
    });
  }

  private async known(tx: WriteTransaction, jobId: string, keys: readonly string[]): Promise<Map<string, NameSeen>> {
    return new Map((await tx.sql<NameSeen>(sql.NAMES, [jobId, keys])).map((name) => [name.key, name]));
  }

  /** What each job is for and how senior: asked once for each title of a sector. */
  private async titles(tx: WriteTransaction, rows: readonly CheckedRow[], names: ReadonlyMap<string, NameSeen>): Promise<void> {
    const functions = await tx.manager.find(JobFunction);
    const jobs = new Map<string, { function: string; seniority: number }>();
    for (const { facts, org_key: key } of rows) {
      const name = names.get(key ?? '');
      if (!facts.title || !name) continue;
      const sector = name.sector ?? sectorOf[name.type];
      const job = jobs.get(`${sector} ${facts.title}`) ?? { function: functionFromTitle(facts.title, sector, functions), seniority: seniorityFromTitle(facts.title) };
      jobs.set(`${sector} ${facts.title}`, job);
      Object.assign(facts, job);
    }
  }
}

/** Written out, and as it stands. */
const keysOf = ({ name }: Named): string[] => [...new Set([writtenOut(name), asWritten(name)])];

/** Each organisation once, the sure ones first. */
function different(found: readonly Like[]): Like[] {
  const sorted = found.toSorted((a, b) => Number(b.is_sure) - Number(a.is_sure));
  return sorted.filter((one, at) => sorted.findIndex((other) => other.organisation_id === one.organisation_id) === at);
}

function byKey(found: readonly Like[]): Map<string, Like[]> {
  const grouped = new Map<string, Like[]>();
  for (const one of found) grouped.set(one.key, [...(grouped.get(one.key) ?? []), one]);
  return grouped;
}
