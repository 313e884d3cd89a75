import { type ASTVisitor, type DocumentNode, getNamedType, getNullableType, GraphQLError, isListType, isObjectType, type GraphQLObjectType, type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext, type FieldNode } from 'graphql';
import { PAGE_DEFAULT, PAGE_MAX } from './pages.js';
import { fragmentsOf } from './read/operation.js';

/** How much one document may ask for. Learned from GraphQL Armor's rules, with a cost that knows lists. */
export const LIMITS = {
  characters: 16_384,
  tokens: 2000,
  depth: 8,
  aliases: 15,
  directives: 10,
  rootFields: { query: 10, mutation: 1, subscription: 1 },
  /** Rows that an ad-hoc document may cost; see {@link complexityOf}. */
  complexity: 5000,
} as const;

const tooComplex = (message: string) => new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });

/** What stands in a selection, fragments counted at every place where they are spread. */
interface Size {
  fields: number;
  depth: number;
  aliases: number;
  directives: number;
}

const nothing: Size = { fields: 0, depth: 0, aliases: 0, directives: 0 };

/** Measures each fragment once, so that fragments spread within fragments cost no time; a cycle counts as nothing. */
function measure(document: DocumentNode, set: SelectionSetNode, known: Map<string, Size>): Size {
  const size = { ...nothing };
  for (const node of set.selections) {
    size.directives += node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) {
      if (node.alias) size.aliases += 1;
      if (node.name.value.startsWith('__')) continue; // __typename costs nothing, and introspection is off outside development.
      const below = node.selectionSet ? measure(document, node.selectionSet, known) : nothing;
      size.fields += 1;
      size.depth = Math.max(size.depth, below.depth + 1);
      size.aliases += below.aliases;
      size.directives += below.directives;
    } else {
      const spread = node.kind === Kind.INLINE_FRAGMENT ? measure(document, node.selectionSet, known) : measureFragment(document, node.name.value, known);
      size.fields += spread.fields;
      size.depth = Math.max(size.depth, spread.depth);
      size.aliases += spread.aliases;
      size.directives += spread.directives;
    }
  }
  return size;
}

function measureFragment(document: DocumentNode, name: string, known: Map<string, Size>): Size {
  const fragment = fragmentsOf(document)[name];
  if (fragment && !known.has(name)) {
    known.set(name, nothing);
    known.set(name, measure(document, fragment.selectionSet, known));
  }
  return known.get(name) ?? nothing;
}

/** The validation rule that holds every document, the client's own too, to {@link LIMITS}. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const document = context.getDocument();
  const refuse = (what: string, most: number) => context.reportError(tooComplex(`This document has too many ${what}: ${most} is the most.`));
  if ((document.loc?.source.body.length ?? 0) > LIMITS.characters) refuse('characters', LIMITS.characters);
  const known = new Map<string, Size>();
  return {
    OperationDefinition(node) {
      const size = measure(document, node.selectionSet, known);
      const rootFields = LIMITS.rootFields[node.operation];
      if (size.depth > LIMITS.depth) refuse('levels', LIMITS.depth);
      if (size.aliases > LIMITS.aliases) refuse('aliases', LIMITS.aliases);
      if (size.directives > LIMITS.directives) refuse('directives', LIMITS.directives);
      if (size.fields > rootFields) refuse(`${node.operation} fields`, rootFields);
      return false;
    },
  };
}

/**
 * What an operation may cost, in objects: one for each, and a list counts its `first` times what is below it.
 * A list without `first` counts what its field says (`@Field(() => [Part], { complexity: 10 })`), else the default page. Stops counting past the limit.
 */
export function complexityOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
  const root = schema.getRootType(operation.operation);
  return root ? costOf(document, root, operation.selectionSet, variables, PAGE_DEFAULT) : 0;
}

/** As when it is executed, a fragment that is spread again in the same selection adds nothing. */
function costOf(document: DocumentNode, type: GraphQLObjectType, set: SelectionSetNode, variables: Record<string, unknown>, page: number, spread = new Set<string>()): number {
  let cost = 0;
  for (const node of set.selections) {
    if (cost > LIMITS.complexity) break;
    if (node.kind === Kind.FIELD) {
      cost += fieldCost(document, type, node, variables, page);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(document, type, node.selectionSet, variables, page, spread);
    } else if (!spread.has(node.name.value)) {
      spread.add(node.name.value);
      const fragment = fragmentsOf(document)[node.name.value];
      if (fragment) cost += costOf(document, type, fragment.selectionSet, variables, page, spread);
    }
  }
  return cost;
}

function fieldCost(document: DocumentNode, parent: GraphQLObjectType, node: FieldNode, variables: Record<string, unknown>, page: number): number {
  const field = parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isObjectType(type)) return 0;
  const takesFirst = field.args.some((arg) => arg.name === 'first');
  const most: unknown = field.extensions['complexity'];
  const first = takesFirst ? askedFor(node, variables) : typeof most === 'number' ? most : page;
  const isList = isListType(getNullableType(field.type));
  // A page's arguments stand on the page, its rows one level below.
  const inner = costOf(document, type, node.selectionSet, variables, takesFirst && !isList ? first : PAGE_DEFAULT);
  return isList ? first * (1 + inner) : 1 + inner;
}

function askedFor(node: FieldNode, variables: Record<string, unknown>): number {
  const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
  if (!given) return PAGE_DEFAULT;
  const first = given.kind === Kind.INT ? Number(given.value) : given.kind === Kind.VARIABLE ? Number(variables[given.name.value] ?? PAGE_DEFAULT) : PAGE_MAX;
  return Math.min(Math.max(first, 1), PAGE_MAX) || PAGE_MAX;
}
