import { Sector } from '../organisations/organisation.types.js';

const NHS = [Sector.NHS_PROVIDER, Sector.NHS_COMMISSIONER];

/** The words that say what kind of body somebody works for. */
export const sectorWords: Record<string, Sector[]> = {
  nhs: NHS, 'nhs trust': [Sector.NHS_PROVIDER], trust: [Sector.NHS_PROVIDER], hospital: [Sector.NHS_PROVIDER], hospitals: [Sector.NHS_PROVIDER], 'nhs provider': [Sector.NHS_PROVIDER],
  icb: [Sector.NHS_COMMISSIONER], 'integrated care board': [Sector.NHS_COMMISSIONER], icbs: [Sector.NHS_COMMISSIONER],
  council: [Sector.COUNCIL], councils: [Sector.COUNCIL], 'local authority': [Sector.COUNCIL],
  'housing association': [Sector.HOUSING], 'housing associations': [Sector.HOUSING], 'registered provider': [Sector.HOUSING], 'social landlord': [Sector.HOUSING], landlord: [Sector.HOUSING],
  'law firm': [Sector.LEGAL], lawyer: [Sector.LEGAL], solicitor: [Sector.LEGAL], solicitors: [Sector.LEGAL],
  charity: [Sector.VCSE], charities: [Sector.VCSE], 'voluntary sector': [Sector.VCSE], vcse: [Sector.VCSE],
  developer: [Sector.DEVELOPER], developers: [Sector.DEVELOPER], university: [Sector.ACADEMIA], universities: [Sector.ACADEMIA],
};

/** Words that say nothing of whom somebody looks for. */
export const emptyWords = new Set(['a', 'about', 'all', 'an', 'and', 'any', 'are', 'at', 'by', 'can', 'for', 'from', 'i', 'in', 'is', 'lead', 'leads', 'me', 'my', 'near', 'need', 'of', 'on', 'or', 'person',
  'right', 'role', 'runs', 's', 'somebody', 'someone', 'that', 'the', 'to', 'who', 'whom', 'with', 'decides', 'does', 'talk', 'find', 'contact', 'responsible', 'we', 'want']);
