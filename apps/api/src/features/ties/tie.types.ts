import { registerEnumType } from '@nestjs/graphql';

/** What shows that two people know each other. It may be told to other members; what stands behind it may not. */
export enum TieKind { CO_ATTENDED = 'CO_ATTENDED', MET = 'MET', INTRODUCED = 'INTRODUCED', JOINT_OPPORTUNITY = 'JOINT_OPPORTUNITY', DECLARED = 'DECLARED' }
registerEnumType(TieKind, { name: 'TieKind', description: 'The class of evidence behind a tie.' });

/** A tie in words. What has faded below faint is no longer shown. */
export enum TieStrength { STRONG = 'STRONG', SOME = 'SOME', FAINT = 'FAINT' }
registerEnumType(TieStrength, { name: 'TieStrength', description: 'A tie loses half of its points in a year: strong from 4, some from 1, faint from 1/4.' });

/** What a member says of two people's knowing each other, whatever the evidence. NONE: "I do not really know them". */
export enum SaidStrength { STRONG = 'STRONG', SOME = 'SOME', FAINT = 'FAINT', NONE = 'NONE' }
registerEnumType(SaidStrength, { name: 'SaidStrength', description: 'It replaces all evidence up to its day; later evidence adds to it.' });

/** What somebody says of being asked to introduce others. Unsaid lies between the first two. */
export enum ConnectorWish { GLADLY = 'GLADLY', ASK_FIRST = 'ASK_FIRST', NEVER = 'NEVER' }
registerEnumType(ConnectorWish, { name: 'ConnectorWish', description: 'GLADLY comes first among equal ways, ASK_FIRST last, NEVER in none.' });
