import type { SampleAccount } from '../platform/auth/sample-accounts.js';

/** One password for the whole demo set, which exists nowhere else and leaves with it. */
export const DEMO_PASSWORD = 'bridge-carries-both';

/** One account for each role, shown at the sign-in page while the demo set is loaded. */
export const sampleAccounts: readonly SampleAccount[] = [
  { email: 'ruth.adeyemi@thornmoor.example', name: 'Ruth Adeyemi', role: 'PARTNERSHIP_LEAD', memberName: 'Thornmoor Homes', password: DEMO_PASSWORD },
  { email: 'imogen.sayle@penhallow-reeve.example', name: 'Imogen Sayle', role: 'EVENT_ORGANISER', memberName: 'Penhallow Reeve LLP', password: DEMO_PASSWORD },
  { email: 'marion.ellershaw@thornmoor.example', name: 'Marion Ellershaw', role: 'BOARD_MEMBER', memberName: 'Thornmoor Homes', password: DEMO_PASSWORD },
  { email: 'hal.whitcombe@thornmoor.example', name: 'Hal Whitcombe', role: 'ADMINISTRATOR', memberName: 'Thornmoor Homes', password: DEMO_PASSWORD },
  { email: 'grace.ollerenshaw-bello@three-dales-health.example', name: 'Grace Ollerenshaw-Bello', role: 'PARTNERSHIP_LEAD', memberName: 'Three Dales Public Health', password: DEMO_PASSWORD },
];

/** One account as the commands print it, with its role in words: "Partnership lead". */
export const accountLine = ({ email, password, role }: SampleAccount): string => `  ${email}  ${password}  ${role.charAt(0)}${role.slice(1).toLowerCase().replace('_', ' ')}`;
