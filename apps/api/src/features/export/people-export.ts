import type { ExportColumn, ExportList } from './export-list.js';
import { contactCard } from './contact-card.js';

export interface ExportedPerson {
  id: string;
  name: string;
  pronunciation: string | null;
  publishedAt: string | null;
  currentAppointment: {
    startedOn: string | null;
    verifiedOn: string | null;
    verifiedBy: string | null;
    verifiedHow: string | null;
    post: { title: string; function: { label: string }; organisation: { name: string; code: string | null; town: string | null } };
  } | null;
  topics: { topic: { label: string } }[];
  detail: { email: string | null; phone: string | null; contactPreference: string | null; lawfulBasis: string; source: string; objectedAt: string | null } | null;
}

/** Contact details are the member's own, and not for the board: the policies give nobody else a row. */
const contact = (header: string, cell: (detail: NonNullable<ExportedPerson['detail']>) => string | null): ExportColumn<ExportedPerson> =>
  ({ header, permission: 'people.contact', cell: ({ detail }) => detail && cell(detail) });

/** People as the list on the screen has them. The headers are those that an import knows. */
export const peopleExport: ExportList<ExportedPerson> = {
  name: 'People',
  document: `{ people {
    totalCount endCursor hasNextPage
    items {
      id name pronunciation publishedAt
      currentAppointment { startedOn verifiedOn verifiedBy verifiedHow post { title function { label } organisation { name code town } } }
      topics { topic { label } }
      detail { email phone contactPreference lawfulBasis source objectedAt }
    }
  } }`,
  columns: [
    { header: 'Full name', cell: ({ name }) => name },
    { header: 'Job title', cell: ({ currentAppointment: held }) => held && held.post.title },
    { header: 'Function', cell: ({ currentAppointment: held }) => held && held.post.function.label },
    { header: 'Organisation', cell: ({ currentAppointment: held }) => held && held.post.organisation.name },
    { header: 'Code of organisation', cell: ({ currentAppointment: held }) => held && held.post.organisation.code },
    { header: 'Town of organisation', cell: ({ currentAppointment: held }) => held && held.post.organisation.town },
    contact('Email', ({ email }) => email),
    contact('Phone', ({ phone }) => phone),
    contact('Contact preference', ({ contactPreference }) => contactPreference),
    contact('Asked not to be written to', ({ objectedAt }) => objectedAt && objectedAt.slice(0, 10)),
    contact('Lawful basis', ({ lawfulBasis }) => lawfulBasis),
    contact('Source', ({ source }) => source),
    { header: 'Topics', cell: ({ topics }) => topics.map(({ topic }) => topic.label).join('; ') },
    { header: 'In post since', cell: ({ currentAppointment: held }) => held && held.startedOn },
    { header: 'Post confirmed on', cell: ({ currentAppointment: held }) => held && held.verifiedOn },
    { header: 'Post confirmed by', cell: ({ currentAppointment: held }) => held && held.verifiedBy },
    { header: 'Post confirmed how', cell: ({ currentAppointment: held }) => held && held.verifiedHow },
    { header: 'Layer', cell: ({ publishedAt }) => (publishedAt ? 'Directory' : 'Ours') },
    { header: 'Lintel id', cell: ({ id }) => id },
  ],
  card: contactCard,
};
