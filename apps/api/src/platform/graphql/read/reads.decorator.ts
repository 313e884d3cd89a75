import { Args, Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { ALLOW } from '../../auth/allow.js';
import { type Permission, rolesThatMay } from '../../auth/permissions.js';
import type { RequestContext } from '../context.js';
import type { ReadType } from './definitions.js';
import type { Root } from './roots.js';

export interface CompiledField {
  root: Root;
  roles(): readonly string[];
}

/**
 * Answers a query by the read compiler: `@Query(() => OpportunityPage) @Allow('opportunity.read') @Reads(opportunities)`.
 * The root's arguments are declared by this decorator; the method takes none and its body is `return compiled()`.
 */
export function Reads(root: Root): MethodDecorator {
  return (target, key, descriptor) => {
    const method: unknown = descriptor.value;
    const roles = () => {
      const permission = Reflect.getMetadata(ALLOW, method as object) as Permission | 'ANYONE' | undefined;
      if (!permission || permission === 'ANYONE') throw new Error(`${target.constructor.name}.${String(key)} needs @Allow with a permission: compiled reads are for signed-in actors.`);
      return rolesThatMay(permission);
    };
    const { args } = root;
    if (args) Args({ type: () => args })(target, key, 0);
    Extensions({ compiled: { root, roles } satisfies CompiledField })(target as object, key as string);
  };
}

/** What `@Reads` put on a field of Query, if it did. */
export function compiledField(field: GraphQLField<unknown, RequestContext>): CompiledField | undefined {
  return field.extensions['compiled'] as CompiledField | undefined;
}

/** The body of a method under `@Reads`, which never runs. */
export function compiled(): never {
  throw new Error('A compiled read was called as a method: the schema was built without connectReads.');
}

/** A row that a mutation hands back: what its caller selected of it is compiled and read after the write. */
export class Row {
  constructor(
    readonly of: ReadType['of'],
    readonly id: string,
  ) {}
}

/**
 * A row to read again, anywhere in what a mutation returns: `return { opportunity: row(opportunityReads, id), activityId }`.
 * It answers as what the field's class says, so the return type is that class's.
 */
export function row<T extends object>(reads: ReadType<T>, id: string): T {
  return new Row(reads.of, id) as unknown as T;
}
