import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { londonDay } from '../../platform/clock.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { SearchIndex } from '../search/search-index.service.js';
import { OrganisationIdentifier, OrganisationName, OrganisationPlace } from './organisation-facts.entity.js';
import { Organisation, OrganisationLink, Succession } from './organisation.entity.js';
import type { AddIdentifierInput, AddOrganisationNameInput, EndFactInput, LinkOrganisationsInput, PlaceServedInput, RecordSuccessionInput, SetPlacesInput } from './organisation.inputs.js';
import { organisationPolicy } from './organisation.policies.js';
import { checkedIdentifier, datesProblem } from './organisation.rules.js';
import { DateKnown, type IdentifierScheme, LinkKind, PlaceBasis, type SuccessionKind } from './organisation.types.js';

interface Done { id: string }

const refuseDates = (from: string | null | undefined, to: string | null | undefined): void => {
  const problem = datesProblem(from, to);
  if (problem) throw fieldError('validTo', problem);
};

/** Dated facts beside an organisation's own columns: names, codes, places, relations. Each is a row of its own with its source. */
@Injectable()
export class OrganisationFacts {
  constructor(
    private readonly writes: Writes,
    private readonly index: SearchIndex,
  ) {}

  /** Adds a former name or an alias; it is found by search from now on. `result.id` is the organisation's. */
  addOrganisationName(caller: Caller, input: AddOrganisationNameInput): Promise<Written<Done>> {
    return this.add(caller, 'organisation.addName', input.organisationId, input, async (tx) => {
      if (input.kind === 'OFFICIAL') throw fieldError('kind', 'An official name comes from a register. Add a former name or another name.');
      await this.addName(tx, input);
    });
  }

  /** Takes a name away that people added; one that a register gave stays. */
  removeOrganisationName(caller: Caller, { id }: { id: string }): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'organisation.removeName', input: { id } }, async (tx) => {
      const name = await tx.get(OrganisationName, { id });
      const organisation = await this.get(tx, name.organisationId);
      await tx.judge(organisationPolicy, 'update', organisation);
      if (organisation.register && name.source !== 'entered') throw fieldError('id', 'This name comes from the register and changes only through a register refresh.');
      await tx.manager.delete(OrganisationName, { id });
      return this.done(tx, organisation.id);
    });
  }

  /** Adds a code. Throws VALIDATION on `value` where it looks wrong or another organisation holds it. */
  addOrganisationIdentifier(caller: Caller, input: AddIdentifierInput): Promise<Written<Done>> {
    return this.add(caller, 'organisation.addIdentifier', input.organisationId, input, (tx) => this.addIdentifier(tx, input, 'value'));
  }

  /** Says that a code holds no longer; it is kept, with its last day. */
  endOrganisationIdentifier(caller: Caller, input: EndFactInput): Promise<Written<Done>> {
    return this.end(caller, 'organisation.endIdentifier', OrganisationIdentifier, input);
  }

  /** Says that it belongs there no longer; the relation is kept, with its last day. */
  endOrganisationLink(caller: Caller, input: EndFactInput): Promise<Written<Done>> {
    return this.end(caller, 'organisation.endLink', OrganisationLink, input);
  }

  /** Makes these the places that people say it serves. The same again changes nothing; places that a register gives stay. */
  setOrganisationPlaces(caller: Caller, input: SetPlacesInput): Promise<Written<Done>> {
    return this.add(caller, 'organisation.setPlaces', input.organisationId, input, async (tx) => {
      await this.setPlaces(tx, input.organisationId, input.places);
      await this.index.postsOf(tx, [input.organisationId]);
    });
  }

  /** Says that it belongs to a parent, a group or an ICB. A trust's ICB comes from the register where there is one. */
  linkOrganisations(caller: Caller, input: LinkOrganisationsInput): Promise<Written<Done>> {
    return this.add(caller, 'organisation.link', input.organisationId, input, async (tx, organisation) => {
      if (input.kind === 'ICB' && organisation.register) throw fieldError('kind', 'Its ICB comes from the register and changes only through a register refresh.');
      if (input.toId === input.organisationId) throw fieldError('toId', 'An organisation cannot belong to itself.');
      await this.get(tx, input.toId);
      refuseDates(input.validFrom, input.validTo);
      if (!input.validTo) await this.refuseCircle(tx, input);
      await tx.insert(OrganisationLink, {
        organisationId: input.organisationId, toId: input.toId, kind: input.kind as LinkKind,
        validFrom: input.validFrom ?? null, validTo: input.validTo ?? null, dated: DateKnown.ON, source: input.source || 'entered',
      });
    });
  }

  /** Records that one organisation carries on what another did. Moves nobody: people, posts and work stay until somebody decides. */
  recordSuccession(caller: Caller, input: RecordSuccessionInput): Promise<Written<Done>> {
    return this.add(caller, 'organisation.succession', input.fromId, input, async (tx) => {
      if (input.fromId === input.toId) throw fieldError('toId', 'Choose another organisation: this one cannot follow itself.');
      await this.get(tx, input.toId);
      const { fromId, toId, happenedOn } = input;
      if (await tx.manager.existsBy(Succession, { fromId, toId, happenedOn })) throw fieldError('toId', 'This is recorded already.');
      await tx.insert(Succession, { fromId, toId, happenedOn, kind: input.kind as SuccessionKind, source: input.source || 'entered' });
    });
  }

  /** The organisation, or NOT_FOUND when there is none or it is in the bin. */
  get(tx: WriteTransaction, id: string): Promise<Organisation> {
    return tx.get(Organisation, { id });
  }

  /** Within another write: the entry is refreshed by its caller. */
  async addName(tx: WriteTransaction, { organisationId, name, kind, validFrom, validTo, source }: AddOrganisationNameInput): Promise<void> {
    refuseDates(validFrom, validTo);
    await tx.insert(OrganisationName, { organisationId, name, kind: kind as OrganisationName['kind'], validFrom: validFrom ?? null, validTo: validTo ?? null, dated: DateKnown.ON, source: source || 'entered' });
  }

  /** Within another write. `field` names the input in errors. */
  async addIdentifier(tx: WriteTransaction, input: AddIdentifierInput, field: string): Promise<void> {
    const checked = checkedIdentifier(input.scheme, input.value);
    if ('problem' in checked) throw fieldError(field, checked.problem);
    refuseDates(input.validFrom, input.validTo);
    const scheme = input.scheme as IdentifierScheme;
    const [holder] = await tx.sql<{ name: string }>(
      'select o.name from organisation_identifier i join organisation o on o.id = i.organisation_id where i.scheme = $1 and i.value = $2 and i.valid_to is null', [scheme, checked.value]);
    if (holder && !input.validTo) throw fieldError(field, `${scheme} ${checked.value} belongs to ${holder.name}. Open that organisation, or give the day on which the code ended.`);
    await tx.insert(OrganisationIdentifier, {
      organisationId: input.organisationId, scheme, value: checked.value, validFrom: input.validFrom ?? null, validTo: input.validTo ?? null, source: input.source || 'entered',
    });
  }

  /** Within another write. Takes away and adds only what differs. */
  async setPlaces(tx: WriteTransaction, organisationId: string, places: readonly PlaceServedInput[]): Promise<void> {
    const keyOf = (placeId: string, basis: string) => `${placeId} ${basis}`;
    const wanted = new Map(places.map(({ placeId, basis }) => [keyOf(placeId, basis ?? PlaceBasis.DECLARED), { placeId, basis: (basis ?? PlaceBasis.DECLARED) as PlaceBasis }]));
    const held = await tx.manager.findBy(OrganisationPlace, { organisationId });
    const gone = held.filter((row) => row.source === 'entered' && !wanted.has(keyOf(row.placeId, row.basis)));
    if (gone.length) await tx.manager.delete(OrganisationPlace, { id: In(gone.map((row) => row.id)) });
    for (const row of held) wanted.delete(keyOf(row.placeId, row.basis));
    if (wanted.size) await tx.manager.insert(OrganisationPlace, [...wanted.values()].map((row) => ({ organisationId, ...row, source: 'entered' })));
  }

  /** What belongs to it cannot be what it belongs to; nor is one relation there twice. */
  private async refuseCircle(tx: WriteTransaction, { organisationId, toId, kind }: LinkOrganisationsInput): Promise<void> {
    const [below] = await tx.sql<{ name: string }>('select o.name from app.organisations_under($1) u(id) join organisation o on o.id = u.id where u.id = $2', [organisationId, toId]);
    if (below) throw fieldError('toId', `${below.name} belongs to this organisation already: end that first.`);
    if (await tx.manager.existsBy(OrganisationLink, { organisationId, toId, kind: kind as LinkKind, validTo: IsNull() })) throw fieldError('toId', 'It belongs there already.');
  }

  private end(caller: Caller, action: string, entity: typeof OrganisationIdentifier | typeof OrganisationLink, { id, validTo }: EndFactInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action, input: { id, validTo } }, async (tx) => {
      const fact = await tx.get<OrganisationIdentifier | OrganisationLink>(entity, { id });
      const organisation = await this.get(tx, fact.organisationId);
      await tx.judge(organisationPolicy, 'update', organisation);
      if (organisation.register && fact.source !== 'entered') throw fieldError('id', 'This comes from the register and changes only through a register refresh.');
      if (fact.validTo) throw new AppError('CONFLICT', 'Somebody has ended this already.');
      const last = validTo ?? londonDay(tx.now);
      refuseDates(fact.validFrom, last);
      await tx.change<OrganisationIdentifier | OrganisationLink>(entity, fact, fact.version, { validTo: last });
      return this.done(tx, organisation.id);
    });
  }

  private add(caller: Caller, action: string, organisationId: string, input: object, work: (tx: WriteTransaction, organisation: Organisation) => Promise<void>): Promise<Written<Done>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const organisation = await this.get(tx, organisationId);
      await tx.judge(organisationPolicy, 'update', organisation);
      await work(tx, organisation);
      return this.done(tx, organisationId);
    });
  }

  private async done(tx: WriteTransaction, id: string): Promise<Done> {
    await this.index.organisations(tx, [id]);
    tx.subject({ kind: 'ORGANISATION', id });
    return { id };
  }
}
