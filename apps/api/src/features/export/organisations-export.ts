import type { ExportList } from './export-list.js';
import { inWords } from './export-words.js';

export interface ExportedOrganisation {
  id: string;
  name: string;
  type: string;
  subType: string | null;
  sector: string;
  status: string;
  code: string | null;
  legalForm: string | null;
  actsAs: string[];
  openedOn: string | null;
  closedOn: string | null;
  address: string | null;
  town: string | null;
  postcode: string | null;
  phone: string | null;
  website: string | null;
  register: string | null;
  source: string;
  peopleKnown: number;
  vacantPosts: number;
  icb: { to: { name: string } } | null;
  names: { name: string; kind: string }[];
  identifiers: { scheme: string; value: string; validTo: string | null }[];
  places: { place: { name: string } }[];
}

const names = (kind: string) => ({ names: all }: ExportedOrganisation): string => all.filter((one) => one.kind === kind).map(({ name }) => name).join('; ');

const codes = (scheme: string) => ({ identifiers }: ExportedOrganisation): string => identifiers.filter((one) => one.scheme === scheme && one.validTo === null).map(({ value }) => value).join('; ');

/** Organisations as the list on the screen has them. The headers are those that an import knows. */
export const organisationsExport: ExportList<ExportedOrganisation> = {
  name: 'Organisations',
  document: `{ organisations {
    totalCount endCursor hasNextPage
    items {
      id name type subType sector status code legalForm actsAs openedOn closedOn address town postcode phone website register source peopleKnown vacantPosts
      icb { to { name } } names { name kind } identifiers { scheme value validTo } places { place { name } }
    }
  } }`,
  columns: [
    { header: 'Name', cell: ({ name }) => name },
    { header: 'Also known as', cell: names('ALIAS') },
    { header: 'Former names', cell: names('FORMER') },
    { header: 'Type', cell: ({ type }) => inWords(type) },
    { header: 'Sub-type', cell: ({ subType }) => subType },
    { header: 'Sector', cell: ({ sector }) => inWords(sector) },
    { header: 'Status', cell: ({ status }) => inWords(status) },
    { header: 'Code', cell: ({ code }) => code },
    { header: 'All codes', cell: ({ identifiers }) => identifiers.filter(({ validTo }) => validTo === null).map(({ scheme, value }) => `${scheme.replaceAll('_', ' ')} ${value}`).join('; ') },
    { header: 'ODS code', cell: codes('ODS') },
    { header: 'RSH number', cell: codes('RSH') },
    { header: 'GSS code', cell: codes('GSS') },
    { header: 'Company number', cell: codes('COMPANIES_HOUSE') },
    { header: 'Charity number', cell: codes('CHARITY') },
    { header: 'Legal form', cell: ({ legalForm }) => legalForm },
    { header: 'Acts as', cell: ({ actsAs }) => actsAs.join('; ') },
    { header: 'Opened on', cell: ({ openedOn }) => openedOn },
    { header: 'Closed on', cell: ({ closedOn }) => closedOn },
    { header: 'Address', cell: ({ address }) => address },
    { header: 'Town', cell: ({ town }) => town },
    { header: 'Postcode', cell: ({ postcode }) => postcode },
    { header: 'Phone', cell: ({ phone }) => phone },
    { header: 'Website', cell: ({ website }) => website },
    { header: 'ICB', cell: ({ icb }) => icb && icb.to.name },
    { header: 'Places served', cell: ({ places }) => places.map(({ place }) => place.name).join('; ') },
    { header: 'People known', cell: ({ peopleKnown }) => peopleKnown },
    { header: 'Vacant posts', cell: ({ vacantPosts }) => vacantPosts },
    { header: 'Register', cell: ({ register }) => register },
    { header: 'Source', cell: ({ source }) => source },
    { header: 'Lintel id', cell: ({ id }) => id },
  ],
};
