import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Ask, insist, type Outcome } from './outcomes.js';

/** One change that was sent, and what is known of it. */
export interface Sent {
  key: string;
  document: string;
  input: Record<string, unknown>;
  outcome: Outcome<Record<string, { activityId: string }>>;
}

const CREATE = 'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { activityId opportunity { id } } }';
const MOVE = 'mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { activityId } }';
const ASK = 'mutation ($input: AskIntroductionInput!) { askIntroduction(input: $input) { activityId } }';
const PERSON = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }';

/** The activity of a change that was confirmed; undefined for any other. */
export function confirmedActivity({ outcome }: Sent): string | undefined {
  return outcome.kind === 'answered' ? Object.values(outcome.data)[0]!.activityId : undefined;
}

/** Who is asked to introduce, and to whom. */
export interface Acquaintances { connectorPersonId: string; targetPersonId: string }

export async function meet(ask: Ask, url: string): Promise<Acquaintances> {
  const person = async (name: string): Promise<string> => (await insist<{ createPerson: { person: { id: string } } }>(ask, url, PERSON, {
    name, detail: { email: `${name.toLowerCase()}@elmet.example`, lawfulBasis: 'Legitimate interests', source: 'met' },
  })).createPerson.person.id;
  return { connectorPersonId: await person('Imogen'), targetPersonId: await person('Osric') };
}

/** Several clients that write without a pause: each begins opportunities, moves them and asks for introductions, until it is told to stop. */
export class Writers {
  readonly sent: Sent[] = [];
  private stopped = false;
  private readonly running: Promise<void>[];

  constructor(private readonly ask: Ask, private readonly url: () => string, private readonly people: Acquaintances, clients: number) {
    this.running = Array.from({ length: clients }, () => this.write());
  }

  /** Resolves once that many changes were confirmed. */
  async confirmed(count: number): Promise<void> {
    while (this.sent.filter((sent) => confirmedActivity(sent)).length < count) await pause(5);
  }

  /** No new change is sent; resolves once the last one is answered, or given up. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.running);
  }

  /** Sends again, each under its own key, what nobody knows the outcome of; resolves to how many there were. */
  async settle(): Promise<number> {
    const unknown = this.sent.filter(({ outcome }) => outcome.kind === 'unknown');
    for (const sent of unknown) sent.outcome = { kind: 'answered', data: await insist(this.ask, this.url(), sent.document, sent.input, sent.key) };
    return unknown.length;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const begun = await this.send(CREATE, { title: `Opportunity ${randomUUID()}` });
      if (begun.kind === 'answered' && !this.stopped) {
        const { id } = (begun.data as unknown as { createOpportunity: { opportunity: { id: string } } }).createOpportunity.opportunity;
        await this.send(MOVE, { id, version: 1, to: 'EXPLORING', overrideReason: 'They met last week' });
      }
      if (!this.stopped) await this.send(ASK, { ...this.people, about: `Land ${randomUUID()}` });
    }
  }

  private async send(document: string, input: Record<string, unknown>): Promise<Sent['outcome']> {
    const key = randomUUID();
    const outcome: Sent['outcome'] = await this.ask(this.url(), document, input, key);
    this.sent.push({ key, document, input, outcome });
    // One that was interrupted looks again soon; it does not ask a thousand times a second.
    if (outcome.kind === 'unknown') await pause(50);
    return outcome;
  }
}
