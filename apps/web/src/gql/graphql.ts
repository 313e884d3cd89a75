/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A public register that the Directory is refreshed from. */
export type Register =
  | 'COUNCILS'
  | 'ICB_LIST'
  | 'ICB_SUCCESSION'
  | 'NHS_TRUSTS'
  | 'REGISTERED_PROVIDERS';

/** A permission role, and nothing else. */
export type Role =
  | 'ADMINISTRATOR'
  | 'BOARD_MEMBER'
  | 'EVENT_ORGANISER'
  | 'PARTNERSHIP_LEAD';

/** Derived from the organisation type. Provider and commissioner are told apart, and share one shape on screens. */
export type Sector =
  | 'ACADEMIA'
  | 'COUNCIL'
  | 'DEVELOPER'
  | 'GOVERNMENT'
  | 'HOUSING'
  | 'LEGAL'
  | 'NHS_COMMISSIONER'
  | 'NHS_PROVIDER'
  | 'VCSE';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { __typename: 'Query', me: { __typename: 'Me', userId: string, name: string, email: string, role: Role, memberId: string, memberName: string, memberSector: Sector, isDemo: boolean, counts: { __typename: 'MenuCounts', introductions: number, roundtables: number, followUps: number } } };

export type RegisterEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterEditionsQuery = { __typename: 'Query', registerEditions: Array<{ __typename: 'RegisterEdition', id: string, register: Register, editionOn: string, rowCount: number, created: number, changed: number, unchanged: number, refused: number, readAt: string }> };


export const ShellDocument = {"__meta__":{"hash":"sha256:4c66bfa627c836e895353d7c8f1d4bda16ffaaaff70d6ee566918a2d9fcfaf11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberSector"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const RegisterEditionsDocument = {"__meta__":{"hash":"sha256:f0e62f6e10fabcd206a3e27fc5f7d275c141648575dfb51b9979bd630c0739a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<RegisterEditionsQuery, RegisterEditionsQueryVariables>;