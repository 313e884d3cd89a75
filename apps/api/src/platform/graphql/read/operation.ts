import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, getArgumentValues, type GraphQLField, Kind } from 'graphql';
import type { RequestContext } from '../context.js';
import type { Operation } from './compile.js';
import { validArgs } from './read-args.js';
import type { RootRead } from './reader.js';
import { compiledField } from './reads.decorator.js';

const known = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  let fragments = known.get(document);
  if (!fragments) {
    fragments = Object.fromEntries(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
    known.set(document, fragments);
  }
  return fragments;
}

/**
 * What a compiled root field asks for. `given`: arguments beside those that its node has.
 * @throws AppError VALIDATION when an argument breaks a rule of its class
 */
export function readOf(operation: Operation, field: GraphQLField<unknown, RequestContext>, key: string, nodes: readonly FieldNode[], given: Record<string, unknown> = {}): RootRead {
  const { root, roles } = compiledField(field)!;
  const args = validArgs(root.args, { ...getArgumentValues(field as GraphQLField<unknown, unknown>, nodes[0]!, operation.variableValues), ...given });
  return { key, root, args, type: field.type, nodes, roles: roles() };
}
