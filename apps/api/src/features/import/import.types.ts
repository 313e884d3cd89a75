import { registerEnumType } from '@nestjs/graphql';

/** What the rows of a file are. */
export enum ImportKind {
  /** Each row is a person, with a job where it names one. */
  PEOPLE = 'PEOPLE',
  /** Each row is an organisation. */
  ORGANISATIONS = 'ORGANISATIONS',
}
registerEnumType(ImportKind, { name: 'ImportKind' });

/**
 * Where an import stands: its columns are being matched, its rows looked at, then ready to be corrected and decided; it waits for the
 * worker, runs, and is done or was stopped; it is being taken back, or was.
 */
export enum ImportState {
  /** Its columns wait to be matched. */
  MATCHING = 'MATCHING',
  /** Its rows are being looked at. */
  CHECKING = 'CHECKING',
  /** Ready: rows can be corrected and decided, and it can be started. */
  CHECKED = 'CHECKED',
  /** Waits for the worker. */
  QUEUED = 'QUEUED',
  /** Rows are being imported. */
  RUNNING = 'RUNNING',
  /** Stops after the rows in hand. */
  STOPPING = 'STOPPING',
  /** Every row has an outcome. */
  DONE = 'DONE',
  /** Stopped by somebody; what was imported by then stays. */
  STOPPED = 'STOPPED',
  /** Is being taken back. */
  UNDOING = 'UNDOING',
  /** Was taken back. */
  UNDONE = 'UNDONE',
}
registerEnumType(ImportState, { name: 'ImportState' });

/** Whether a row can be imported as it stands. */
export enum RowVerdict {
  /** As it stands. */
  READY = 'READY',
  /** Once somebody has said who or what is meant. */
  DECIDE = 'DECIDE',
  /** Not before it is corrected. */
  CANNOT = 'CANNOT',
}
registerEnumType(RowVerdict, { name: 'ImportRowVerdict', description: 'READY: as it stands. DECIDE: once somebody has said who or what is meant. CANNOT: not before it is corrected.' });

/** What somebody said of a row that may be somebody known. */
export enum RowDecision {
  /** The one that is known. */
  SAME = 'SAME',
  /** Somebody new. */
  NEW = 'NEW',
  /** Left out. */
  SKIP = 'SKIP',
}
registerEnumType(RowDecision, { name: 'ImportRowDecision' });

/** What became of a row. */
export enum RowOutcome {
  /** Something new came of it. */
  CREATED = 'CREATED',
  /** It added to what was known. */
  UPDATED = 'UPDATED',
  /** It said what was known. */
  UNCHANGED = 'UNCHANGED',
  /** Left out, with a reason. */
  REFUSED = 'REFUSED',
}
registerEnumType(RowOutcome, { name: 'ImportRowOutcome' });

/** What a column of a file can be taken as; what is taken as nothing is left out. */
export enum ImportField {
  /** A person’s whole name. */
  FULL_NAME = 'FULL_NAME',
  /** Their first name. */
  FIRST_NAME = 'FIRST_NAME',
  /** Their last name. */
  LAST_NAME = 'LAST_NAME',
  /** Where to write to them. */
  EMAIL = 'EMAIL',
  /** Where to ring, a person or an organisation. */
  PHONE = 'PHONE',
  /** What their job is called. */
  JOB_TITLE = 'JOB_TITLE',
  /** Where they work, by name. */
  ORGANISATION = 'ORGANISATION',
  /** Where they work, by a register’s code. */
  ORGANISATION_CODE = 'ORGANISATION_CODE',
  /** How they wish to be reached. */
  CONTACT_PREFERENCE = 'CONTACT_PREFERENCE',
  /** Whether they objected to being written to. */
  OBJECTION = 'OBJECTION',
  /** What somebody noted of them: becomes a note of whoever imports it, which nobody else sees until they share it. */
  NOTE = 'NOTE',
  /** An organisation’s name. */
  NAME = 'NAME',
  /** Another name of it. */
  OTHER_NAME = 'OTHER_NAME',
  /** What kind of body it is. */
  TYPE = 'TYPE',
  /** Its code of the NHS Organisation Data Service. */
  ODS = 'ODS',
  /** Its number with the Regulator of Social Housing. */
  RSH = 'RSH',
  /** Its code of the Office for National Statistics. */
  GSS = 'GSS',
  /** Its company number. */
  COMPANIES_HOUSE = 'COMPANIES_HOUSE',
  /** Its charity number. */
  CHARITY = 'CHARITY',
  /** Its street lines. */
  ADDRESS = 'ADDRESS',
  /** Its town. */
  TOWN = 'TOWN',
  /** Its postcode. */
  POSTCODE = 'POSTCODE',
  /** Its address on the web. */
  WEBSITE = 'WEBSITE',
}
registerEnumType(ImportField, { name: 'ImportField' });
