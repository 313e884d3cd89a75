import { registerEnumType } from '@nestjs/graphql';

/** The lists whose views can be kept. */
export enum ViewList {
  /** Organisations, at /orgs. */
  ORGANISATIONS = 'ORGANISATIONS',
  /** People, at /people. */
  PEOPLE = 'PEOPLE',
}
registerEnumType(ViewList, { name: 'ViewList' });

/** How many views one person keeps, of both lists together. */
export const VIEWS_MOST = 30;
