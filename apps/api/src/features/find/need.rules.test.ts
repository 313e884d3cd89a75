import { expect, test } from '@jest/globals';
import { Sector } from '../organisations/organisation.types.js';
import { type NeedInWords, readNeed, type Vocabulary } from './need.rules.js';
import { isNearly, stemOf, wordsOf } from './words.rules.js';

const vocabulary: Vocabulary = {
  functions: [
    { key: 'TRUST_ESTATES', sectors: [Sector.NHS_PROVIDER], phrases: ['estates', 'estates lead', 'head of property'] },
    { key: 'STRATEGIC_ESTATES', sectors: [Sector.NHS_COMMISSIONER], phrases: ['strategic estates', 'stp estate lead'] },
    { key: 'COMMISSIONING', sectors: [Sector.NHS_COMMISSIONER], phrases: ['commissioning'] },
    { key: 'CARE_COMMISSIONING', sectors: [Sector.COUNCIL], phrases: ['commissioning'] },
    { key: 'DEVELOPMENT', sectors: [Sector.HOUSING], phrases: ['land'] },
    { key: 'ASSETS_REPAIRS', sectors: [Sector.HOUSING], phrases: ['damp and mould'] },
    { key: 'DISCHARGE', sectors: [Sector.NHS_PROVIDER], phrases: ['discharge'] },
  ],
  topics: [
    { key: 'SURPLUS_LAND', phrases: ['nhs land', 'surplus land'] },
    { key: 'STEP_DOWN', phrases: ['discharge', 'step down beds'] },
    { key: 'DAMP_MOULD', phrases: ['damp and mould'] },
    { key: 'RETROFIT', phrases: ['warm homes'] },
  ],
  places: [{ id: 'leeds', name: 'Leeds', phrase: 'leeds', kind: 'COUNCIL' }, { id: 'wy', name: 'West Yorkshire', phrase: 'west yorkshire', kind: 'SYSTEM' }],
  towns: [{ id: 'moors', name: 'North Moors', phrase: 'garforth' }],
  guesses: [{ id: 'leeds', name: 'Leeds', phrase: 'leads', nameKey: 'leeds' }, { id: 'wolves', name: 'Wolverhampton', phrase: 'wolverhamptn', nameKey: 'wolverhampton' }, { id: 'wolves', name: 'Wolverhampton', phrase: 'wolves', nameKey: 'wolverhampton' }, { id: 'cb', name: 'Central Bedfordshire', phrase: 'bedfordshire', nameKey: 'central bedfordshire' }],
  organisations: [
    { id: 'hearths', name: 'Warm Hearths', phrase: 'warm hearths', sector: Sector.VCSE },
    { id: 'board', name: 'Leeds Place Board', phrase: 'leeds', sector: Sector.GOVERNMENT },
    { id: 'beck', name: 'Beckside Community Health NHS Trust', phrase: 'beckside', sector: Sector.NHS_PROVIDER },
    { id: 'elmet', name: 'Elmet Council', phrase: 'elmet council', sector: Sector.COUNCIL },
  ],
};

const nothing: NeedInWords = { functionKey: null, topicKey: null, placeId: null, organisationId: null, sectors: [], words: [] };

test.each<[string, Partial<NeedInWords>]>([
  ['estates lead about step-down beds in Leeds', { functionKey: 'TRUST_ESTATES', topicKey: 'STEP_DOWN', placeId: 'leeds', words: ['estates', 'step', 'down', 'beds'] }],
  ['STP Estate Lead, West Yorkshire', { functionKey: 'STRATEGIC_ESTATES', placeId: 'wy', words: ['stp', 'estate'] }],
  ['commissioning at an ICB', { functionKey: 'COMMISSIONING', sectors: [Sector.NHS_COMMISSIONER], words: ['commissioning'] }],
  ['commissioning, any council', { functionKey: 'CARE_COMMISSIONING', sectors: [Sector.COUNCIL], words: ['commissioning'] }],
  ['nhs land', { topicKey: 'SURPLUS_LAND', sectors: [Sector.NHS_PROVIDER, Sector.NHS_COMMISSIONER], words: ['land'] }],
  ['discharge in Leeds', { functionKey: 'DISCHARGE', topicKey: 'STEP_DOWN', placeId: 'leeds', words: ['discharge'] }],
  ['damp and mould at Elmet Council', { topicKey: 'DAMP_MOULD', organisationId: 'elmet', words: ['damp', 'mould'] }],
  ['chief executive of Warm Hearths', { organisationId: 'hearths', words: ['chief', 'executive'] }],
  ['COO at Beckside', { organisationId: 'beck', words: ['coo'] }],
  ['estates in Wolverhamptn', { functionKey: 'TRUST_ESTATES', placeId: 'wolves', words: ['estates'] }],
  ['estate lead in Leeds, West Yorkshire', { functionKey: 'TRUST_ESTATES', placeId: 'leeds', words: ['estate'] }],
  ['comissioning at an ICB', { functionKey: 'COMMISSIONING', sectors: [Sector.NHS_COMMISSIONER], words: ['commissioning'] }],
  ['commissioning in Garforth', { functionKey: 'COMMISSIONING', placeId: 'moors', words: ['commissioning', 'garforth'] }],
  ['discharge, Bedfordshire', { functionKey: 'DISCHARGE', topicKey: 'STEP_DOWN', placeId: 'cb', words: ['discharge'] }],
  ['dir of surplus land', { topicKey: 'SURPLUS_LAND', words: ['director', 'surplus', 'land'] }],
  ['who leads estates', { functionKey: 'TRUST_ESTATES', words: ['estates'] }],
  ['', {}],
  ['  \u202e ☂ <img onerror> ', { words: ['img', 'onerror'] }],
])('%s', (question, need) => {
  expect(readNeed(question, vocabulary)).toEqual({ ...nothing, ...need });
});

test('words are compared without case, accents and marks', () => {
  expect(wordsOf('Inès Holdroyd’s DAMP & mould')).toEqual(['ines', 'holdroyd', 's', 'damp', 'mould']);
});

test.each([['estates', 'estate'], ['charities', 'charity'], ['access', 'access'], ['bus', 'bus'], ['homes', 'home'], ['prognosis', 'prognosis']])('%s without its plural is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each<[string, string, boolean]>([
  ['sheffeild', 'sheffield', true], ['bradfrod', 'bradford', true], ['wolverhamptn', 'wolverhampton', true], ['leads', 'leeds', true],
  ['york', 'cork', false], ['leeds', 'leeds', false], ['barnsley', 'burnley', true], ['halifax', 'hailsham', false],
])('%s for %s: %s', (typed, meant, expected) => {
  expect(isNearly(typed, meant)).toBe(expected);
});
