import { ImportField as F, ImportKind } from './import.types.js';

/** A field that a column can be taken as: what people call it, and the names of columns that mean it. */
export interface FieldDefinition {
  field: F;
  label: string;
  /** Folded: lower case, letters and digits, single spaces. The first are the surest. */
  names: readonly string[];
}

/** Lower case, letters and digits, single spaces, British spelling: "E-mail Address" → "e mail address", "JobTitle" → "job title", "Organization" → "organisation". */
export const foldHeader = (header: string): string =>
  header.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/^\s*\(do not modify\)/, '')
    .replaceAll(/[^a-z0-9]+/g, ' ').replaceAll(/\borganiz/g, 'organis').trim();

const email = ['email', 'e mail', 'email address', 'e mail address', 'work email', 'business email', 'mail', 'e mails', 'emails'];
const phone = ['business phone', 'phone number', 'phone', 'telephone', 'work phone', 'telephone number', 'direct dial', 'direct line', 'mobile phone', 'mobile', 'mobile number', 'mobile telephone', 'cell', 'cell phone', 'cellphone', 'tel', 'switchboard', 'landline', 'other phone', 'company main phone', 'company phone'];

/** What can be taken of people (as mailboxes, event tools and CRMs export them, and what others call the same). */
const ofPeople: readonly FieldDefinition[] = [
  { field: F.FULL_NAME, label: 'Full name', names: ['full name', 'name', 'contact name', 'display name', 'attendee name', 'person', 'contact', 'delegate', 'first and last name', 'forename and surname'] },
  { field: F.FIRST_NAME, label: 'First name', names: ['first name', 'given name', 'forename', 'firstname', 'first', 'christian name', 'forenames', 'given names'] },
  { field: F.LAST_NAME, label: 'Last name', names: ['last name', 'surname', 'family name', 'lastname', 'last', 'second name', 'family names'] },
  { field: F.EMAIL, label: 'E-mail address', names: email },
  { field: F.PHONE, label: 'Phone', names: phone },
  { field: F.JOB_TITLE, label: 'Job title', names: ['job title', 'position', 'jobtitle', 'role title', 'job', 'job role', 'job name', 'title', 'role', 'post', 'post title', 'position title', 'position held', 'post held', 'designation', 'occupation', 'organisation title', 'company title'] },
  { field: F.ORGANISATION, label: 'Organisation', names: ['organisation', 'company', 'company name', 'organisation name', 'employer', 'employer name', 'org', 'org name', 'account name', 'account', 'business name', 'corporate name', 'trust', 'trust name', 'icb', 'icb name', 'practice name', 'provider name', 'institution', 'firm', 'workplace', 'place of work', 'works for', 'works at', 'associated company'] },
  { field: F.ORGANISATION_CODE, label: 'Organisation code (ODS, RSH …)', names: ['organisation code', 'org code', 'ods code', 'ods', 'organisation ods code', 'organisation id ods', 'trust code', 'provider code', 'icb code', 'practice code', 'rsh code'] },
  { field: F.CONTACT_PREFERENCE, label: 'Contact preference', names: ['contact preference', 'preferred contact', 'preferred method of contact', 'how to contact'] },
  { field: F.OBJECTION, label: 'Objects to mailings', names: ['do not allow bulk emails', 'do not email', 'do not contact', 'unsubscribed', 'unsubscribed from all email', 'opted out of email', 'email opt out', 'opted out', 'do not mail', 'has opted out of email', 'opt out', 'unsub time', 'unsubscribed at', 'unsubscribed on', 'unsubscribe date', 'asked not to be written to', 'do not allow emails', 'do not allow e mails', 'objects to mailings'] },
  { field: F.NOTE, label: 'Note', names: ['notes', 'note', 'comments', 'comment', 'remarks', 'description'] },
];

const ofOrganisations: readonly FieldDefinition[] = [
  { field: F.NAME, label: 'Name', names: ['organisation name', 'organisation', 'name', 'company name', 'company', 'account name', 'registered provider name', 'official name', 'trust name', 'provider name', 'practice name', 'icb name', 'org name', 'trust', 'provider', 'account', 'charity name', 'legal name'] },
  { field: F.OTHER_NAME, label: 'Other name', names: ['other name', 'also known as', 'alias', 'known as', 'short name', 'trading name', 'nice name', 'abbreviation'] },
  { field: F.TYPE, label: 'Type', names: ['type', 'organisation type', 'kind', 'category', 'type of organisation', 'org type', 'provider type', 'account type', 'company type'] },
  { field: F.ODS, label: 'ODS code', names: ['ods code', 'ods', 'organisation code', 'organisation ods code', 'org code', 'trust code', 'provider code', 'icb code', 'practice code', 'nacs code'] },
  { field: F.RSH, label: 'RSH number', names: ['registration number', 'rsh number', 'rsh code', 'rp code', 'rsh'] },
  { field: F.GSS, label: 'GSS code', names: ['gss code', 'gss', 'ons code'] },
  { field: F.COMPANIES_HOUSE, label: 'Company number', names: ['company number', 'company registration number', 'companies house number', 'companies house', 'crn'] },
  { field: F.CHARITY, label: 'Charity number', names: ['charity number', 'registered charity number', 'charity'] },
  { field: F.ADDRESS, label: 'Address', names: ['address', 'street', 'address 1', 'address line 1', 'business street', 'address 1 street 1', 'street address', 'billing street', 'mailing street', 'address line', 'postal address'] },
  { field: F.TOWN, label: 'Town', names: ['town', 'city', 'business city', 'billing city', 'mailing city', 'post town', 'address 1 city', 'town city'] },
  { field: F.POSTCODE, label: 'Postcode', names: ['postcode', 'post code', 'postal code', 'zip', 'zip code', 'billing postal code', 'business postal code', 'address 1 zip postal code', 'zip postal code'] },
  { field: F.PHONE, label: 'Phone', names: ['phone', 'telephone', 'phone number', 'telephone number', 'tel', 'main phone', 'business phone', 'switchboard', 'company main phone', 'company phone'] },
  { field: F.WEBSITE, label: 'Website', names: ['website', 'web page', 'url', 'web site', 'homepage', 'home page', 'web address', 'website url', 'website address', 'company website', 'company domain name'] },
];

/** The fields that a file of this kind can fill. */
export const fieldsOf: Readonly<Record<`${ImportKind}`, readonly FieldDefinition[]>> = { PEOPLE: ofPeople, ORGANISATIONS: ofOrganisations };

const personal: readonly [RegExp, string][] = [
  [/\b(birthday|birth date|date of birth|dob|age|event \d value)\b/, 'a birthday'],
  [/\b(spouse|partner s name|husband|wife|anniversary|marital status|relation \d value)\b/, 'about a partner'],
  [/\bchildren\b/, 'about children'],
  [/\b(government id|national insurance|ni number|nhs number|passport|driving licence|social security)\b/, 'an official number of a person'],
  [/\b(gender|sex|ethnicity|ethnic|religion|nationality|sexual orientation|disability)\b/, 'about who somebody is'],
  [/\b(hobby|hobbies|schools?|nickname)\b/, 'about private life'],
  [/\bhome (street|city|state|postal|postcode|country|address|phone|fax|zip|state county)\b/, 'a home address or number'],
  [/\b(dietary|diet|access requirements?|accessibility|allerg\w*|medical|health condition)\b/, 'about health or belief: it belongs to one event'],
  [/\b(ip address|optin ip|confirm ip|latitude|longitude)\b/, 'where somebody was'],
  [/\b(billing information|bank account|sort code|salary|national id)\b/, 'about money'],
];

/** What a column holds that nobody needs for this work, in words; null where it is no such column. It is not stored. */
export function personalColumn(header: string): string | null {
  const name = foldHeader(header);
  return personal.find(([words]) => words.test(name))?.[1] ?? null;
}
