import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { repositoryRoot } from '../config.js';
import { errorCodes } from '../errors.js';

const schema = buildSchema(readFileSync(join(repositoryRoot, 'packages/schema/schema.graphql'), 'utf8'));

/** What of a schema has no description: "Opportunity", "Opportunity.homes", "Query.places(kind)", "Stage.SHAPING". */
function undescribed(of: GraphQLSchema): string[] {
  const own = Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const all = own.flatMap((type) => [
    [type.name, type] as const,
    ...(isEnumType(type) ? type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const) : []),
    ...(isInputObjectType(type) ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const) : []),
    ...(isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field] as const, ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
    ]) : []),
  ]);
  return all.filter(([, { description }]) => !description?.trim()).map(([name]) => name);
}

/** Mutations that name none of the codes they refuse with. */
const withoutCodes = (of: GraphQLSchema): string[] => Object.values(of.getMutationType()?.getFields() ?? {})
  .filter(({ description }) => !errorCodes.some((code) => description?.includes(code))).map(({ name }) => name);

test('everything in the schema has a description', () => expect(undescribed(schema)).toEqual([]));

test('every mutation names the codes that it refuses with', () => expect(withoutCodes(schema)).toEqual([]));

test('a schema without words is found out, in each of its parts', () => {
  const bare = buildSchema('type Query { a(b: I): E } type Mutation { "Does it." c: Int } input I { d: Int } enum E { F }');
  expect(undescribed(bare)).toEqual(['Query', 'Query.a', 'Query.a(b)', 'Mutation', 'I', 'I.d', 'E', 'E.F']);
  expect(withoutCodes(bare)).toEqual(['c']);
});
