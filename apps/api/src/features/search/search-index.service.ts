import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';

/** Which entries hang on a row of a table: the index function, and the column that names its subject. */
const dependants: Record<string, { index: IndexFunction; column: string }> = {
  organisation: { index: 'index_organisations', column: 'id' },
  organisation_name: { index: 'index_organisations', column: 'organisation_id' },
  organisation_identifier: { index: 'index_organisations', column: 'organisation_id' },
  organisation_place: { index: 'index_organisations', column: 'organisation_id' },
  post: { index: 'index_posts', column: 'id' },
  post_remit: { index: 'index_posts', column: 'post_id' },
  person: { index: 'index_people', column: 'id' },
  appointment: { index: 'index_people', column: 'root_id' },
  person_topic: { index: 'index_people', column: 'root_id' },
  place: { index: 'index_places', column: 'id' },
  job_function: { index: 'index_functions', column: 'id' },
};

type IndexFunction = 'index_organisations' | 'index_posts' | 'index_posts_alone' | 'index_new_posts' | 'index_people' | 'index_new_people' | 'index_places' | 'index_functions';

/** Keeps the search entries of what a write has changed, in the write's own transaction. Each call is one statement, however many ids. */
@Injectable()
export class SearchIndex implements OnModuleInit {
  constructor(private readonly undo: Undo) {}

  onModuleInit(): void {
    this.undo.follow(async (tx, rows) => {
      for (const [table, { index, column }] of Object.entries(dependants)) {
        const ids = rows.filter((row) => row.table === table).map((row) => row.id);
        if (ids.length === 0) continue;
        // The history knows the subject even where the row itself has just been taken away.
        await tx.sql(`select app.${index}(array(select distinct h.${column} from hist.${table} h where h.id = any($1)))`, [ids]);
      }
    });
  }

  /** Organisations, by all their names and codes. */
  organisations(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_organisations', ids);
  }

  /** Posts, and the people who hold them. */
  posts(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_posts', ids);
  }

  /** Posts of which nothing changed that is said of the people who hold them. */
  postsAlone(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_posts_alone', ids);
  }

  /** Posts that this transaction made, which nobody holds yet. */
  newPosts(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_new_posts', ids);
  }

  /** Posts without a place of their own answer for the places of their organisation. */
  postsOf(tx: WriteTransaction, organisationIds: readonly string[]): Promise<unknown> {
    return tx.sql('select app.index_posts(array(select p.id from post p where p.organisation_id = any($1)))', [organisationIds]);
  }

  /** People, by name, posts and topics. */
  people(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_people', ids);
  }

  /** People whom this transaction made, once they have their posts. */
  newPeople(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_new_people', ids);
  }

  /** Places, by name and code. */
  places(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_places', ids);
  }

  /** Functions, by name and by the words of titles that stand for them. */
  functions(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
    return this.run(tx, 'index_functions', ids);
  }

  private run(tx: WriteTransaction, index: IndexFunction, ids: readonly string[]): Promise<unknown> {
    return tx.sql(`select app.${index}($1)`, [ids]);
  }
}
