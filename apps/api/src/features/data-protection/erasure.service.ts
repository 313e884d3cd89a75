import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Departures } from '../people/departures.service.js';
import { Person } from '../people/person.entity.js';
import type { ErasePersonInput } from './data-protection.inputs.js';
import { type KnownBy, Suppression } from './suppression.service.js';

/** The right to be forgotten. */
@Injectable()
export class ErasureService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly suppression: Suppression,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.undo.handle('person.erase', 'NEVER');
  }

  /**
   * Erases a person for good, everywhere and for every member, and keeps a digest by which they are refused when somebody enters
   * them again. Resolves to the id, under which the structure stays. Throws VALIDATION when the name is not repeated as it stands,
   * FORBIDDEN for others than an administrator of the member that entered them.
   */
  erasePerson(caller: Caller, input: ErasePersonInput): Promise<Written<string>> {
    // The name that was typed must not be kept by the guard against doing it twice.
    return this.writes.run(caller, { action: 'person.erase', input: { id: input.id } }, async (tx) => {
      const person = await tx.get(Person, { id: input.id });
      if (person.name !== input.name) throw fieldError('name', 'Type the name as it stands on the page, to be sure that it is this person.');
      // Whoever was joined to them is them.
      const [{ ids } = { ids: [] }] = await tx.sql<{ ids: string[] }>('select app.joined_people($1) || $1::uuid as ids', [person.id]);
      for (const id of ids) {
        const [known] = await tx.sql<KnownBy>('select emails, names, organisations from app.erase_person($1)', [id]);
        if (!known) throw new AppError('FORBIDDEN', 'Only an administrator of the organisation that entered this person can erase them.');
        await this.suppression.add(tx, known);
      }
      await this.departures.removed(tx, ids);
      tx.subject({ kind: 'PERSON', id: person.id });
      return person.id;
    });
  }
}
