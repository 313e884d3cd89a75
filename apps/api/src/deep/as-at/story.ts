import { randomUUID } from 'node:crypto';
import { stageOrder } from '../../features/opportunities/opportunity.stages.js';
import { Stage } from '../../features/opportunities/opportunity.types.js';
import type { Random } from '../../platform/graphql/read/testing/random-documents.js';
import { answersTo } from '../../testing/gates.js';
import type { SignedIn, TestApp } from '../../testing/test-app.js';

const FIRST = Date.UTC(2026, 1, 20);
export const dayOf = (index: number): string => new Date(FIRST + index * 86_400_000).toISOString().slice(0, 10);
/** Soon after midnight, noon, or the last hour of a London winter's day: where days go wrong. Summer shifts them, as it should. */
const momentOf = (index: number, hour: number): Date => new Date(FIRST + index * 86_400_000 + hour * 3_600_000);
const HOURS = [0.2, 12, 22.6, 23.4];

/** Two members with an opportunity in common, three people of the one and one of the other. */
export interface Cast { users: SignedIn[]; lead: SignedIn; partnerId: string; organisationId: string }

export async function cast(t: TestApp, tag: string): Promise<Cast> {
  const organisation = async (name: string) => (await t.db.rows<{ id: string }>(
    `with clock as (select set_config('app.now', $2, true)) insert into organisation (name, type, sector) select $1, 'HOUSING_ASSOCIATION', 'HOUSING' from clock returning id`, [name, t.clock.now().toISOString()]))[0]!.id;
  const [organisationId, partnerId] = [await organisation(`Member ${tag}`), await organisation(`Partner ${tag}`)];
  const memberId = await t.member({ name: `Member ${tag}`, sector: 'HOUSING', organisationId });
  const partner = await t.member({ name: `Partner ${tag}`, sector: 'HOUSING', organisationId: partnerId });
  const lead = await t.signIn(memberId, 'PARTNERSHIP_LEAD', `Lead ${tag}`);
  const users = [lead, lead, await t.signIn(memberId, 'PARTNERSHIP_LEAD', `Colleague ${tag}`), await t.signIn(memberId, 'EVENT_ORGANISER', `Organiser ${tag}`), await t.signIn(partner, 'PARTNERSHIP_LEAD', `Partner lead ${tag}`)];
  return { users, lead, partnerId, organisationId };
}

/** One random sequence of writes through the front door, by several users, under a set clock. */
export class Story {
  private day = 0;
  private opportunities: string[] = [];
  private readonly done: { by: SignedIn; id: string }[] = [];
  readonly moments: Date[] = [];
  accepted = 0;
  refused = 0;

  constructor(private readonly t: TestApp, private readonly random: Random, private readonly people: Cast) {}

  get today(): number { return this.day; }
  pick = <T>(from: readonly T[]): T => from[Math.floor(this.random() * from.length)]!;
  private chance = (share: number) => this.random() < share;

  /** Lets some days pass and does one thing. */
  async step(): Promise<void> {
    const passed = this.pick([0, 0, 1, 2, 5, 17, 40]);
    const last = this.moments.at(-1);
    this.day += passed;
    let moment = momentOf(this.day, this.pick(HOURS));
    if (last && moment < last) moment = last;
    this.t.clock.set(moment);
    this.moments.push(moment);
    const by = this.pick(this.people.users);
    const doing = this.opportunities.length === 0 || this.chance(0.1) ? this.create : this.pick(this.doings);
    await doing.call(this, by);
  }

  private readonly doings = [this.edit, this.edit, this.move, this.move, this.move, this.move, this.aside, this.aside, this.takeBack, this.takeBack, this.party, this.note, this.speak, this.nextStep, this.risk, this.meeting, this.count, this.goals];

  /** Sends a mutation; what the product refuses is part of the story. */
  private async send(by: SignedIn, mutation: string, type: string, input: object): Promise<void> {
    const { errors } = await by.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
    if (errors?.[0] && ['INTERNAL', 'UNAVAILABLE'].includes(errors[0].extensions.code)) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    if (errors) { this.refused += 1; this.refusals.set(mutation, errors[0]!.message); return; }
    this.accepted += 1;
    this.done.push({ by, id: (await this.t.db.rows<{ id: string }>('select id from activity order by seq desc limit 1'))[0]!.id });
  }

  /** What was refused last, by mutation: for whoever writes stories. */
  readonly refusals = new Map<string, string>();

  private async one(): Promise<{ id: string; version: number; stage: Stage; state: string; happenedOn: string }> {
    const id = this.pick(this.opportunities);
    const [row] = await this.t.db.rows<{ version: number; stage: Stage; state: string; since: string }>('select version, stage, state, stage_since::text as since from opportunity where id = $1', [id]);
    // Back-dated now and then, at times before the step before, which is refused.
    const day = dayOf(this.day - this.pick([0, 0, 0, 1, 4, 30]));
    return { id, ...row!, happenedOn: day < row!.since && this.chance(0.8) ? row!.since : day };
  }

  private facts = () => ({
    title: `Homes ${Math.floor(this.random() * 1000)}`, homes: this.pick([null, 12, 40]), valueLow: this.pick([null, 100]), valueHigh: this.pick([null, 900]), targetOn: this.pick([null, dayOf(200), dayOf(300), dayOf(400)]),
  });

  private async create(by: SignedIn): Promise<void> {
    const parties = this.chance(0.5) ? [{ organisationId: this.people.partnerId, role: 'FUNDER' }] : [];
    await this.send(by, 'createOpportunity', 'CreateOpportunityInput', { ...this.facts(), introducedOn: dayOf(this.day - this.pick([0, 0, 3, 25])), parties });
    this.opportunities = (await this.t.db.rows<{ id: string }>('select id from opportunity order by created_at, id')).map(({ id }) => id);
  }

  private async edit(by: SignedIn): Promise<void> {
    const { id, version } = await this.one();
    await this.send(by, 'editOpportunity', 'EditOpportunityInput', { id, version: this.chance(0.1) ? version - 1 : version, ...this.facts() });
  }

  private async move(by: SignedIn): Promise<void> {
    const { id, version, stage, happenedOn } = await this.one();
    const to = this.pick(stageOrder);
    await this.send(by, 'moveOpportunity', 'MoveOpportunityInput', {
      id, version, happenedOn, to, reason: 'As they asked', agreement: { agreementType: 'LEASE', signedOn: happenedOn, startsOn: happenedOn },
      ...(this.chance(0.5) ? { overrideReason: 'By telephone' } : { evidence: stageOrder.indexOf(to) > stageOrder.indexOf(stage) ? answersTo(stage, to) : [] }),
    });
  }

  /** Pauses, resumes, closes or opens again, whichever it is its turn for. */
  private async aside(by: SignedIn): Promise<void> {
    const { id, version, state, happenedOn } = await this.one();
    const input = { id, version, happenedOn };
    if (state === 'PAUSED' && this.chance(0.7)) return this.send(by, 'resumeOpportunity', 'ResumeOpportunityInput', input);
    if (state === 'CLOSED') return this.send(by, 'reopenOpportunity', 'ReopenOpportunityInput', { ...input, reason: 'They came back' });
    if (this.chance(0.5)) return this.send(by, 'pauseOpportunity', 'PauseOpportunityInput', { ...input, reason: 'Winter', restartOn: dayOf(this.day + 100) });
    return this.send(by, 'closeOpportunity', 'CloseOpportunityInput', { ...input, reason: this.pick(['DECLINED', 'NOT_VIABLE']), lesson: 'Ask sooner' });
  }

  private async takeBack(): Promise<void> {
    const act = this.chance(0.7) ? this.done.at(-1) : this.pick(this.done);
    if (!act) return;
    const { errors } = await act.by.ask('mutation ($id: ID!) { undo(activityId: $id) { action } }', { id: act.id });
    if (errors?.[0]?.extensions.code === 'INTERNAL') throw new Error(`undo of ${act.id}: ${JSON.stringify(errors)}`);
    if (errors) { this.refused += 1; return; }
    this.accepted += 1;
    this.done.splice(this.done.indexOf(act), 1);
  }

  private async party(by: SignedIn): Promise<void> {
    const { id } = await this.one();
    const [there] = await this.t.db.rows<{ id: string; version: number }>('select id, version from opportunity_party where root_id = $1 and organisation_id = $2 and deleted_at is null', [id, this.people.partnerId]);
    if (!there) return this.send(by, 'addParty', 'AddPartyInput', { opportunityId: id, organisationId: this.people.partnerId, role: 'HOST' });
    if (this.chance(0.5)) return this.send(by, 'changeParty', 'ChangePartyInput', { ...there, commitment: this.pick(['IN_PRINCIPLE', 'APPROVED']) });
    return this.send(by, 'removeParty', 'RemovePartyInput', there);
  }

  private async note(by: SignedIn): Promise<void> {
    await this.send(by, 'addNote', 'AddNoteInput', { opportunityId: (await this.one()).id, text: 'Some words', layer: this.pick(['OURS', 'MINE']) });
  }

  private async speak(by: SignedIn): Promise<void> {
    const { id, happenedOn } = await this.one();
    await this.send(by, 'logInteraction', 'LogInteractionInput', { kind: 'CALL', direction: this.pick(['TWO_WAY', 'TWO_WAY', 'OUT']), summary: 'Rang', opportunityId: id, happenedOn });
  }

  private async nextStep(by: SignedIn): Promise<void> {
    await this.send(by, 'setNextStep', 'SetNextStepInput', { opportunityId: (await this.one()).id, title: 'Ring them', dueOn: dayOf(this.day + this.pick([3, 20, 120])) });
  }

  private async risk(by: SignedIn): Promise<void> {
    const facts = { title: 'Late', likelihood: 'LIKELY', impact: 'HIGH', response: 'Ring them', forBoard: this.chance(0.5) };
    const [there] = await this.t.db.rows<{ id: string; version: number }>('select id, version from risk where closed_on is null order by id limit 1');
    if (!there || this.chance(0.5)) return this.send(by, 'addRisk', 'AddRiskInput', facts);
    return this.send(by, 'editRisk', 'EditRiskInput', { ...there, ...facts, closedOn: dayOf(this.day) });
  }

  private async meeting(by: SignedIn): Promise<void> {
    await this.send(by, 'createMeeting', 'CreateMeetingInput', { title: `Board ${randomUUID().slice(0, 4)}`, heldOn: dayOf(this.day + this.pick([-30, -3, 10, 60])) });
  }

  /** A figure of a measure, the measure first where there is none. */
  private async count(by: SignedIn): Promise<void> {
    const [measure] = await this.t.db.rows<{ id: string }>('select m.id from measure m join partnership p on p.id = m.root_id and p.deleted_at is null order by m.id limit 1');
    if (measure && this.chance(0.8)) return this.send(by, 'recordReading', 'RecordReadingInput', { measureId: measure.id, asAt: dayOf(this.day - this.pick([0, 7, 50])), value: this.pick([5, 20, 90]), source: 'Register' });
    const [partnership] = await this.t.db.rows<{ id: string }>('select id from partnership where deleted_at is null order by id limit 1');
    if (partnership) await this.send(by, 'addMeasure', 'AddMeasureInput', { partnershipId: partnership.id, name: `Visits ${this.day}`, definition: 'Counted', target: 100 });
  }

  /** A bulk change: rows go and others come in their place. */
  private async goals(by: SignedIn): Promise<void> {
    const keys = (await this.t.db.rows<{ key: string }>('select key from goal order by key limit 4')).map(({ key }) => key);
    const { id, version } = await this.one();
    await this.send(by, 'setOpportunityGoals', 'SetOpportunityGoalsInput', { opportunityId: id, version, goalKeys: keys.filter(() => this.chance(0.5)) });
  }
}
