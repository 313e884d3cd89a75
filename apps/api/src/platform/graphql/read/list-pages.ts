import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { coerceInputValue, type FieldNode, getNamedType, getNullableType, type GraphQLArgument, isListType, type OperationDefinitionNode, parse } from 'graphql';
import { fieldError } from '../../errors.js';
import type { PageArgs } from '../pages.js';
import { fragmentsOf, readOf } from './operation.js';
import { type Asking, Reader } from './reader.js';

/** How many rows one statement of a walk reads. */
const PAGE = 1_000;

export interface ListPage<Item> {
  items: Item[];
  /** Stops at 1,000, which then means "or more". */
  totalCount: number;
  endCursor: string | null;
  hasNextPage: boolean;
}

/** Walks a list root from its first row to its last, for what leaves as a file: the same filters and policies as the list on the screen. */
@Injectable()
export class ListPages {
  constructor(
    private readonly reader: Reader,
    private readonly host: GraphQLSchemaHost,
  ) {}

  /**
   * The pages of the one list that `document` selects (items, totalCount, endCursor, hasNextPage), a statement each, for whoever asks.
   * Nothing is noted in the access log: whoever walks notes it, once.
   * @param filters the list's arguments as an address writes them; several values are divided by commas
   * @throws AppError UNAUTHENTICATED, FORBIDDEN, VALIDATION for an argument that the list does not have or refuses
   */
  async *walk<Item>(asking: Asking, document: string, filters: Readonly<Record<string, string>>): AsyncGenerator<ListPage<Item>, void> {
    const { schema } = this.host;
    const parsed = parse(document, { noLocation: true });
    const node = (parsed.definitions[0] as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
    const name = node.name.value;
    const field = schema.getQueryType()!.getFields()[name]!;
    const operation = { schema, fragments: fragmentsOf(parsed), variableValues: {} };
    const read = readOf(operation, field, name, [node], given(field.args, filters));
    const args = read.args as PageArgs;
    args.first = PAGE;
    for (;;) {
      const page = (JSON.parse(await this.reader.readUnnoted(asking, operation, [read])) as Record<string, ListPage<Item>>)[name]!;
      yield page;
      if (!page.hasNextPage) return;
      args.after = page.endCursor;
    }
  }
}

/** The values of a list's arguments, of the types that the schema says. How much is read at a time is not the asker's to say. */
function given(args: readonly GraphQLArgument[], filters: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filters).map(([name, text]) => {
    const arg = args.find((one) => one.name === name);
    const refused = fieldError(name, 'This list cannot be narrowed in this way.');
    if (!arg || name === 'first' || name === 'after' || typeof text !== 'string') throw refused;
    const written = isListType(getNullableType(arg.type)) ? text.split(',') : getNamedType(arg.type).name === 'Int' ? Number(text) : { true: true, false: false }[text] ?? text;
    return [name, coerceInputValue(written, arg.type, () => { throw refused; })];
  }));
}

