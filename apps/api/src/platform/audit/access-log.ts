import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock.js';

/** Tables whose reading is logged: what people told one member in confidence, and what was written to them. */
const SENSITIVE = ['person_detail', 'invitation_need', 'introduction_private', 'outbox_mail'] as const;
/** Roots that are logged whatever they read: the board's page, which leaves the building on paper and as a file. */
const SENSITIVE_ROOTS = new Set(['boardPage']);

export interface Access {
  kind: 'READ' | 'DENIED';
  /** The permission or the write that was refused, or the roots that were read. */
  what: string;
  /** What else helps to follow it up: tables, ids. Never words that somebody wrote. */
  payload?: Record<string, unknown>;
}

/** Notes who read what is sensitive and who was refused. Best effort, beside the answer and never in its way: what cannot be noted is in the server's own log. */
@Injectable()
export class AccessLog implements OnModuleDestroy {
  private readonly log = new Logger('AccessLog');
  private readonly noting = new Set<Promise<void>>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Notes one access of whoever holds this token; nobody's is not noted, since there is nobody to name. */
  note(tokenHash: string | null | undefined, { kind, what, payload = {} }: Access): void {
    if (!tokenHash) return;
    const at = this.clock.isSet ? this.clock.now().toISOString() : null;
    const noted: Promise<void> = this.dataSource.query(
      `with actor as materialized (select * from app.enter($1))
       insert into access_log (member_id, user_id, kind, what, payload, at) select a.member_id, a.user_id, $2, $3, $4, coalesce($5::timestamptz, now()) from actor a`,
      [tokenHash, kind, what.slice(0, 200), JSON.stringify(payload), at]).catch((error: unknown) => this.log.error(error))
      .finally(() => this.noting.delete(noted));
    this.noting.add(noted);
  }

  /** Resolves once everything so far is noted. */
  async settled(): Promise<void> {
    await Promise.all(this.noting);
  }

  onModuleDestroy(): Promise<void> {
    return this.settled();
  }

  /** Notes a compiled read, where its statement reads what is sensitive. */
  noteRead(tokenHash: string, roots: readonly string[], statement: string, id: unknown): void {
    const tables = SENSITIVE.filter((table) => statement.includes(`"${table}"`) || statement.includes(` ${table} `));
    if (tables.length === 0 && !roots.some((root) => SENSITIVE_ROOTS.has(root))) return;
    this.note(tokenHash, { kind: 'READ', what: roots.join(', '), payload: { tables, ...(typeof id === 'string' ? { id } : {}) } });
  }
}
