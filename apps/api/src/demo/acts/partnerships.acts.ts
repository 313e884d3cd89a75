import { OutcomesService } from '../../features/partnerships/outcomes.service.js';
import { PartnershipsService } from '../../features/partnerships/partnerships.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { MeasureSeed, PartnershipSeed } from '../world/partnership.types.js';
import type { World } from '../world/world.types.js';

/** A figure is known some days after the day that it describes. */
const COUNTED_WITHIN = 4;

/** What is done in a partnership after the move to Agreed has made it. */
export function partnershipActs({ partnerships, opportunities }: World): Act[] {
  return partnerships.flatMap((seed) => {
    const { key, signedOn } = seed;
    const by = opportunities.find((opportunity) => opportunity.key === seed.opportunity)?.owner ?? 'ruth';
    const outcomes = (hands: Hands) => hands.get(OutcomesService);
    return [
      { on: signedOn, at: '14:30', what: `partnership ${key}`, do: (hands: Hands) => describe(hands, seed, by) },
      ...seed.hubs.map((hub): Act => ({
        on: hub.openedOn, at: '15:00', what: `${key}: ${hub.name}`,
        do: async (hands) => {
          await outcomes(hands).addHub(hands.as(by), {
            partnershipId: hands.id('partnership', key), name: hub.name, hostId: hands.id('organisation', hub.host), placeId: hands.id('place', hub.place),
            openedOn: hands.calendar.workingDay(hub.openedOn), housingPriority: true, healthPriority: true, services: hub.services,
          });
        },
      })),
      ...seed.contributions.map((contribution): Act => ({
        on: Math.max(signedOn, Math.min(contribution.inYearOf, 0)), at: '15:05', what: `${key}: contribution of ${contribution.organisation}`,
        do: async (hands) => {
          const { organisation, inYearOf, ...facts } = contribution;
          await outcomes(hands).addContribution(hands.as(by), {
            ...facts, partnershipId: hands.id('partnership', key), organisationId: hands.id('organisation', organisation), financialYear: hands.calendar.financialYear(inYearOf),
          });
        },
      })),
      ...seed.measures.flatMap((measure, nth) => measureActs(seed, measure, nth, by)),
    ];
  });
}

async function describe(hands: Hands, { key, opportunity, title, purpose, story, agreementType, signedOn, startsOn, endsOn, reviewOn }: PartnershipSeed, by: string): Promise<void> {
  const made = await hands.one<{ id: string; version: number }>('select id, version from partnership where opportunity_id = $1', [hands.id('opportunity', opportunity)], by);
  if (!made) throw new Error(`${opportunity} did not become a partnership.`);
  hands.keep('partnership', key, made.id);
  const { day, workingDay } = hands.calendar;
  await hands.get(PartnershipsService).edit(hands.as(by), {
    ...made, title, purpose, story: story ?? '', agreementType, signedOn: workingDay(signedOn), startsOn: day(startsOn),
    endsOn: endsOn === undefined ? null : day(endsOn), reviewOn: workingDay(reviewOn),
  });
}

/** Measures stand in the order in which they are added: one a minute. */
function measureActs({ key, signedOn }: PartnershipSeed, measure: MeasureSeed, nth: number, by: string): Act[] {
  const { name, definition, detail, unit, baseline, target, lowerIsBetter, firstDue, source, readings } = measure;
  const measureKey = `${key} ${name}`;
  return [
    {
      on: signedOn, at: `15:1${nth}`, what: `${key}: ${name}`,
      do: async (hands) => {
        const { result } = await hands.get(OutcomesService).addMeasure(hands.as(by), {
          partnershipId: hands.id('partnership', key), name, definition, detail, unit, baseline, target, better: lowerIsBetter ? 'LOWER' : 'HIGHER',
          firstDue: firstDue === undefined ? undefined : hands.calendar.day(firstDue),
        });
        hands.keep('measure', measureKey, result);
      },
    },
    ...readings.map(({ asAt, value, note }): Act => ({
      on: Math.min(asAt + COUNTED_WITHIN, 0), at: '15:20', what: `${key}: ${name}, ${value}`,
      do: async (hands) => {
        await hands.get(OutcomesService).recordReading(hands.as(by), {
          measureId: hands.id('measure', measureKey), asAt: hands.calendar.day(asAt), value, source: note ? `${source}. ${note}` : source,
        });
      },
    })),
  ];
}
