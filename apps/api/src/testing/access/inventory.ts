import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { fields, inputs, mutations, payloads, queries } from './expected-answers.js';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** `a b(c d)` → a and b, b with the arguments c and d. */
export const calls = (text: string): { name: string; args: string[] }[] => [...text.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].map(([, name, args]) => ({ name: name!, args: words(args ?? '') }));

/** Everything that the expected answers name, as `Type.field`, `Query.field(argument)` or `Input.field`; one named twice stands twice. */
export function named(): string[] {
  const doors = (type: string, text: string) => calls(text).flatMap(({ name, args }) => [`${type}.${name}`, ...args.map((arg) => `${type}.${name}(${arg})`)]);
  return [
    ...fields.flatMap(([type, , text]) => words(text).map((field) => `${type}.${field}`)),
    ...payloads.flatMap(([type, text]) => words(text).map((field) => `${type}.${field}`)),
    ...queries.flatMap(([, text]) => doors('Query', text)),
    ...mutations.flatMap(([, , , text]) => doors('Mutation', text)),
    ...inputs.flatMap(([type, plain, rows]) => [...words(plain), ...Object.keys(rows ?? {})].map((field) => `${type}.${field}`)),
  ];
}

/** Everything that the schema has, in the same words. Arguments of nested fields are `first` alone, which narrows and shows nothing. */
export function existing(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type))) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      found.push(`${type.name}.${field.name}`);
      for (const { name } of 'args' in field ? field.args : []) if (isRoot || name !== 'first') found.push(`${type.name}.${field.name}(${name})`);
    }
  }
  return found;
}

/** Who may call each field of Query and Mutation. */
export const doors: readonly { type: 'query' | 'mutation'; name: string; called: string }[] = [
  ...queries.flatMap(([called, text]) => calls(text).map(({ name }) => ({ type: 'query' as const, name, called }))),
  ...mutations.flatMap(([called, , , text]) => calls(text).map(({ name }) => ({ type: 'mutation' as const, name, called }))),
];

/** `Type.field` → who is given it. */
export const audiences = new Map(fields.flatMap(([type, audience, text]) => words(text).map((field) => [`${type}.${field}`, audience] as const)));
