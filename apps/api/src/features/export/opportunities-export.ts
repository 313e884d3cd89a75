import type { ExportList } from './export-list.js';
import { inWords } from './export-words.js';

export interface ExportedOpportunity {
  id: string;
  title: string;
  kindLabel: string | null;
  summary: string | null;
  need: string | null;
  offer: string | null;
  stage: string;
  state: string;
  stageSince: string;
  homes: number | null;
  noteLine: string | null;
  valueLow: number | null;
  valueHigh: number | null;
  valueConfidence: string | null;
  targetOn: string | null;
  waitingFor: string | null;
  restartOn: string | null;
  closeReason: string | null;
  leadMember: { name: string };
  parties: { role: string; commitment: string; organisation: { name: string } }[];
  places: { name: string }[];
  pursuit: { owner: { name: string } | null; lastTwoWayOn: string | null; isStalled: boolean; stalledBecause: string | null } | null;
}

/** Opportunities as their table on the screen has them. What members note of them, their follow-ups and the people who speak for them stand in no file. */
export const opportunitiesExport: ExportList<ExportedOpportunity> = {
  name: 'Opportunities',
  document: `{ opportunities {
    totalCount endCursor hasNextPage
    items {
      id title kindLabel summary need offer stage state stageSince homes noteLine valueLow valueHigh valueConfidence targetOn waitingFor restartOn closeReason
      leadMember { name } parties { role commitment organisation { name } } places { name } pursuit { owner { name } lastTwoWayOn isStalled stalledBecause }
    }
  } }`,
  columns: [
    { header: 'Title', cell: ({ title }) => title },
    { header: 'Kind', cell: ({ kindLabel }) => kindLabel },
    { header: 'Stage', cell: ({ stage }) => inWords(stage) },
    { header: 'State', cell: ({ state }) => inWords(state) },
    { header: 'In stage since', cell: ({ stageSince }) => stageSince },
    { header: 'Led by', cell: ({ leadMember }) => leadMember.name },
    { header: 'Parties', cell: ({ parties }) => parties.map(({ role, commitment, organisation }) => `${organisation.name} (${inWords(role).toLowerCase()}, ${inWords(commitment).toLowerCase()})`).join('; ') },
    { header: 'Places', cell: ({ places }) => places.map(({ name }) => name).join('; ') },
    { header: 'Homes', cell: ({ homes }) => homes },
    { header: 'What there is', cell: ({ noteLine }) => noteLine },
    { header: 'Value from (£)', cell: ({ valueLow }) => valueLow },
    { header: 'Value to (£)', cell: ({ valueHigh }) => valueHigh },
    { header: 'Confidence in the value', cell: ({ valueConfidence }) => valueConfidence && inWords(valueConfidence) },
    { header: 'To be agreed by', cell: ({ targetOn }) => targetOn },
    { header: 'Owner', cell: ({ pursuit }) => pursuit?.owner?.name ?? null },
    { header: 'Last two-way contact', cell: ({ pursuit }) => pursuit && pursuit.lastTwoWayOn },
    { header: 'Stalled', cell: ({ pursuit }) => (pursuit?.isStalled ? pursuit.stalledBecause ?? 'Stalled' : null) },
    { header: 'Waiting for', cell: ({ waitingFor }) => waitingFor },
    { header: 'Looked at again on', cell: ({ restartOn }) => restartOn },
    { header: 'Closed because', cell: ({ closeReason }) => closeReason && inWords(closeReason) },
    { header: 'Summary', cell: ({ summary }) => summary },
    { header: 'Need', cell: ({ need }) => need },
    { header: 'Offer', cell: ({ offer }) => offer },
    { header: 'Lintel id', cell: ({ id }) => id },
  ],
};
