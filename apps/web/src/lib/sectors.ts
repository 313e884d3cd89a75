/**
 * Sectors as screens name them. NHS provider and commissioner are told apart in balance and both-sides checks,
 * and share one mark; every other sector has its own.
 */
export const SECTORS = {
  NHS_PROVIDER: { name: 'NHS provider', code: 'NHS', mark: 'nhs' },
  NHS_COMMISSIONER: { name: 'NHS commissioner', code: 'NHS', mark: 'nhs' },
  COUNCIL: { name: 'Council', code: 'COU', mark: 'cou' },
  HOUSING: { name: 'Housing', code: 'HOU', mark: 'hou' },
  LEGAL: { name: 'Legal', code: 'LEG', mark: 'leg' },
  VCSE: { name: 'VCSE', code: 'VCS', mark: 'vcs' },
  DEVELOPER: { name: 'Developer', code: 'DEV', mark: 'dev' },
  ACADEMIA: { name: 'Academia', code: 'ACA', mark: 'aca' },
  GOVERNMENT: { name: 'Government', code: 'GOV', mark: 'gov' },
} as const;

/** The sectors as the options of a field. */
export const SECTOR_OPTIONS = Object.entries(SECTORS).map(([value, { name }]) => ({ value, label: name }));

export type Sector = keyof typeof SECTORS;
export type Mark = (typeof SECTORS)[Sector]['mark'];
