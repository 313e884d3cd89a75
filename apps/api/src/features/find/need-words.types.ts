import { Sector } from '../organisations/organisation.types.js';

const NHS = [Sector.NHS_PROVIDER, Sector.NHS_COMMISSIONER];

/** The words, without plurals, that say what kind of body somebody works for. */
export const sectorWords: Record<string, Sector[]> = {
  nhs: NHS, 'nhs trust': [Sector.NHS_PROVIDER], trust: [Sector.NHS_PROVIDER], hospital: [Sector.NHS_PROVIDER], 'nhs provider': [Sector.NHS_PROVIDER], 'ambulance service': [Sector.NHS_PROVIDER],
  icb: [Sector.NHS_COMMISSIONER], 'integrated care board': [Sector.NHS_COMMISSIONER], ccg: [Sector.NHS_COMMISSIONER], ics: [Sector.NHS_COMMISSIONER],
  council: [Sector.COUNCIL], 'local authority': [Sector.COUNCIL], 'county council': [Sector.COUNCIL], 'city council': [Sector.COUNCIL], 'district council': [Sector.COUNCIL], 'borough council': [Sector.COUNCIL],
  'housing association': [Sector.HOUSING], 'registered provider': [Sector.HOUSING], 'housing provider': [Sector.HOUSING], 'social landlord': [Sector.HOUSING], landlord: [Sector.HOUSING], rp: [Sector.HOUSING], almo: [Sector.HOUSING],
  'law firm': [Sector.LEGAL], lawyer: [Sector.LEGAL], solicitor: [Sector.LEGAL],
  charity: [Sector.VCSE], 'voluntary sector': [Sector.VCSE], vcse: [Sector.VCSE], vcs: [Sector.VCSE], 'social enterprise': [Sector.VCSE],
  developer: [Sector.DEVELOPER], housebuilder: [Sector.DEVELOPER], university: [Sector.ACADEMIA],
};

/** Words that say nothing of whom somebody looks for. */
export const emptyWords = new Set(['a', 'about', 'after', 'all', 'an', 'and', 'any', 'anybody', 'anyone', 'are', 'at', 'best', 'by', 'can', 'charge', 'colleague', 'contact', 'deal', 'deals', 'decides', 'do', 'does', 'dealing',
  'find', 'for', 'from', 'get', 'handles', 'have', 'help', 'how', 'i', 'in', 'is', 'job', 'know', 'knows', 'lead', 'leads', 'looks', 'looking', 'me', 'my', 'name', 'near', 'need', 'of', 'on', 'or', 'our', 'owns',
  'person', 'please', 'post', 'responsible', 'right', 'role', 'runs', 's', 'somebody', 'someone', 'speak', 'talk', 'team', 'that', 'the', 'their', 'there', 'to', 'want', 'we', 'what', 'where', 'which', 'who', 'whom', 'with', 'works']);

/** Short forms of titles and offices, and what people call places, as they are written out. A form that is a word of its own as well ("beds", "ops") is left alone. */
export const shortWords: Record<string, string> = {
  dir: 'director', dirs: 'directors', mgr: 'manager', exec: 'executive', dep: 'deputy', asst: 'assistant', assoc: 'associate', hd: 'head', mgmt: 'management', dev: 'development', govt: 'government', hosp: 'hospital', uni: 'university',
  acc: 'accommodation', accom: 'accommodation', strat: 'strategic', pop: 'population', 
  ph: 'public health', asc: 'adult social care', toc: 'transfer of care', dtoc: 'delayed discharge', ha: 'housing association', prp: 'registered provider', la: 'local authority',
  brum: 'birmingham', mk: 'milton keynes', manc: 'manchester', wolves: 'wolverhampton', notts: 'nottinghamshire', yorks: 'yorkshire', lancs: 'lancashire', lincs: 'lincolnshire', bucks: 'buckinghamshire', herts: 'hertfordshire',
  staffs: 'staffordshire', leics: 'leicestershire', northants: 'northamptonshire', cambs: 'cambridgeshire', oxon: 'oxfordshire', hants: 'hampshire', wilts: 'wiltshire', glos: 'gloucestershire', derbys: 'derbyshire', worcs: 'worcestershire',
};
