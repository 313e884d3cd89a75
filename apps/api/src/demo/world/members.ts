import type { MemberSeed, UserSeed } from './world.types.js';

/** A housing association, a council public-health team shared by three councils, and a law firm. */
export const members: MemberSeed[] = [
  { key: 'thornmoor', organisation: 'thornmoor' },
  { key: 'three-dales-health', organisation: 'three-dales-health' },
  { key: 'penhallow-reeve', organisation: 'penhallow-reeve' },
];

/** Who signs in; a user is known by the key of the person. One of each role is a sample account. */
export const users: UserSeed[] = [
  { key: 'ruth', person: 'ruth', member: 'thornmoor', email: 'ruth.adeyemi@thornmoor.example', role: 'PARTNERSHIP_LEAD', sampleAccount: true },
  { key: 'sam', person: 'sam', member: 'thornmoor', email: 'sam.whitlock@thornmoor.example', role: 'PARTNERSHIP_LEAD' },
  { key: 'priya', person: 'priya', member: 'thornmoor', email: 'priya.nair@thornmoor.example', role: 'PARTNERSHIP_LEAD' },
  { key: 'tom', person: 'tom', member: 'thornmoor', email: 'tom.brearley@thornmoor.example', role: 'PARTNERSHIP_LEAD' },
  { key: 'marion', person: 'marion', member: 'thornmoor', email: 'marion.ellershaw@thornmoor.example', role: 'BOARD_MEMBER', sampleAccount: true },
  { key: 'hal', person: 'hal', member: 'thornmoor', email: 'hal.whitcombe@thornmoor.example', role: 'ADMINISTRATOR', sampleAccount: true },
  { key: 'imogen', person: 'imogen', member: 'penhallow-reeve', email: 'imogen.sayle@penhallow-reeve.example', role: 'EVENT_ORGANISER', sampleAccount: true },
  { key: 'conrad', person: 'conrad', member: 'penhallow-reeve', email: 'conrad.vexley@penhallow-reeve.example', role: 'PARTNERSHIP_LEAD' },
  { key: 'grace', person: 'grace', member: 'three-dales-health', email: 'grace.ollerenshaw-bello@three-dales-health.example', role: 'PARTNERSHIP_LEAD', sampleAccount: true },
  { key: 'dilip', person: 'dilip', member: 'three-dales-health', email: 'dilip.rowntree@three-dales-health.example', role: 'EVENT_ORGANISER' },
  { key: 'callum', person: 'callum', member: 'three-dales-health', email: 'callum.ostrowski@spen-valley.example', role: 'PARTNERSHIP_LEAD' },
  { key: 'rosalind', person: 'rosalind', member: 'three-dales-health', email: 'rosalind.ibbotson@upper-calder.example', role: 'PARTNERSHIP_LEAD' },
];
