import type { Identifier, OrganisationFacts } from './register.types.js';

export const ICB_GSS_CODE = /^E54\d{6}$/;
export const ICB_GSS_CODE_EXPECTED = 'an ONS code of an ICB: E54 and six digits';

/** The facts that the ICB list and the succession file share. */
export function icbFacts(icb: {
  ods: string;
  gss: string;
  name: string;
  openedOn?: string | null;
  closedOn?: string | null;
}): OrganisationFacts {
  const identifiers: [Identifier, Identifier] = [
    { scheme: 'ODS', value: icb.ods },
    { scheme: 'ONS_ICB', value: icb.gss },
  ];
  const shortName = icb.name.replace(/ Integrated Care Board$/, ' ICB');
  return {
    identifiers,
    officialName: icb.name,
    name: icb.name,
    type: 'ICB',
    actsAs: ['commissioner'],
    aliases: shortName === icb.name ? [] : [shortName],
    openedOn: icb.openedOn ?? null,
    closedOn: icb.closedOn ?? null,
    details: {
      subType: 'Integrated care board',
      legalForm: null,
      address: null,
      town: null,
      postcode: null,
      phone: null,
    },
    area: { kind: 'SYSTEM', code: icb.gss, name: icb.name.replace(/^NHS | Integrated Care Board$/g, '') },
  };
}
