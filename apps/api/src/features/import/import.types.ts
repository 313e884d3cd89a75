import { registerEnumType } from '@nestjs/graphql';

/** What the rows of a file are. */
export enum ImportKind { PEOPLE = 'PEOPLE', ORGANISATIONS = 'ORGANISATIONS' }
registerEnumType(ImportKind, { name: 'ImportKind' });

/**
 * Where an import stands: its columns are being matched, its rows looked at, then ready to be corrected and decided; it waits for the
 * worker, runs, and is done or was stopped; it is being taken back, or was.
 */
export enum ImportState {
  MATCHING = 'MATCHING', CHECKING = 'CHECKING', CHECKED = 'CHECKED', QUEUED = 'QUEUED', RUNNING = 'RUNNING', STOPPING = 'STOPPING',
  DONE = 'DONE', STOPPED = 'STOPPED', UNDOING = 'UNDOING', UNDONE = 'UNDONE',
}
registerEnumType(ImportState, { name: 'ImportState' });

/** Whether a row can be imported as it stands. */
export enum RowVerdict { READY = 'READY', DECIDE = 'DECIDE', CANNOT = 'CANNOT' }
registerEnumType(RowVerdict, { name: 'ImportRowVerdict', description: 'READY: as it stands. DECIDE: once somebody has said who or what is meant. CANNOT: not before it is corrected.' });

/** What somebody said of a row that may be somebody known. */
export enum RowDecision { SAME = 'SAME', NEW = 'NEW', SKIP = 'SKIP' }
registerEnumType(RowDecision, { name: 'ImportRowDecision' });

/** What became of a row. */
export enum RowOutcome { CREATED = 'CREATED', UPDATED = 'UPDATED', UNCHANGED = 'UNCHANGED', REFUSED = 'REFUSED' }
registerEnumType(RowOutcome, { name: 'ImportRowOutcome' });

/** What a column of a file can be taken as; what is taken as nothing is left out. */
export enum ImportField {
  FULL_NAME = 'FULL_NAME', FIRST_NAME = 'FIRST_NAME', LAST_NAME = 'LAST_NAME', EMAIL = 'EMAIL', PHONE = 'PHONE', JOB_TITLE = 'JOB_TITLE',
  ORGANISATION = 'ORGANISATION', ORGANISATION_CODE = 'ORGANISATION_CODE', CONTACT_PREFERENCE = 'CONTACT_PREFERENCE', OBJECTION = 'OBJECTION',
  NAME = 'NAME', OTHER_NAME = 'OTHER_NAME', TYPE = 'TYPE', ODS = 'ODS', RSH = 'RSH', GSS = 'GSS', COMPANIES_HOUSE = 'COMPANIES_HOUSE', CHARITY = 'CHARITY',
  ADDRESS = 'ADDRESS', TOWN = 'TOWN', POSTCODE = 'POSTCODE', WEBSITE = 'WEBSITE',
}
registerEnumType(ImportField, { name: 'ImportField' });
