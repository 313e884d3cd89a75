import type { OrganisationSeed } from '../directory.types.js';
import { councilOrganisations } from './councils.js';
import { housingOrganisations } from './housing.js';
import { nhsOrganisations } from './nhs.js';
import { otherOrganisations } from './others.js';

export const organisations: OrganisationSeed[] = [
  ...nhsOrganisations,
  ...councilOrganisations,
  ...housingOrganisations,
  ...otherOrganisations,
];
