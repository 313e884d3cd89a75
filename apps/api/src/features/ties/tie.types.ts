import { registerEnumType } from '@nestjs/graphql';

/** What shows that two people know each other. It may be told to other members; what stands behind it may not. */
export enum TieKind { CO_ATTENDED = 'CO_ATTENDED', MET = 'MET', INTRODUCED = 'INTRODUCED', JOINT_OPPORTUNITY = 'JOINT_OPPORTUNITY', DECLARED = 'DECLARED' }
registerEnumType(TieKind, { name: 'TieKind', description: 'The class of evidence behind a tie.' });

/** A tie in words. What has faded below faint is no longer shown. */
export enum TieStrength { STRONG = 'STRONG', SOME = 'SOME', FAINT = 'FAINT' }
registerEnumType(TieStrength, { name: 'TieStrength', description: 'A tie loses half of its weight in a year: strong from 4, some from 1.5, faint from 0.25.' });
