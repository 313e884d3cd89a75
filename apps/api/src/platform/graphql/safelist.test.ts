import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { openTestApp, type TestApp } from '../../testing/test-app.js';
import { SAFELIST, type Safelist } from './documents.plugin.js';
import { complexityOf, LIMITS } from './limits.js';
import { PAGE_MAX } from './pages.js';

let t: TestApp;
beforeAll(async () => { t = await openTestApp(); });
afterAll(() => t.close());

/** Every number that a document takes, at its highest. */
const worst = (operation: OperationDefinitionNode) => Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === 'Int' ? [[variable.name.value, PAGE_MAX]] : [];
}));

/** Documents whose bound is larger, with it: lists that never fill a page (nine stages, the posts of a body, the places that hold a part of one) are counted as if they did. */
const bounds: Record<string, number> = { Coverage: 6_500, Organisation: 11_000, OpportunityBoard: 51_000 };

test('the client’s own documents, which are answered without being weighed, stay within the cost of anybody’s at their worst', () => {
  const { schema } = t.app.get(GraphQLSchemaHost);
  const costs = Object.values(t.app.get<Safelist>(SAFELIST)).map((text) => {
    const document = parse(text);
    const operation = getOperationAST(document)!;
    return { name: operation.name?.value, cost: complexityOf(schema, document, operation, worst(operation)) };
  });
  expect(costs.length).toBeGreaterThan(20);
  expect(costs.filter(({ name, cost }) => cost > (bounds[name ?? ''] ?? LIMITS.complexity))).toEqual([]);
});
