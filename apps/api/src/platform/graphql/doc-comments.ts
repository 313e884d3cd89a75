import ts from 'typescript';
import { decoratorsOf, limitsOf } from './input-limits.js';

/** What the sources say of the schema. */
export interface DocComments {
  /** Of types, inputs and enums by their names in the schema ("Opportunity"), and of their members ("Opportunity.homes", "Stage.SHAPING"). */
  types: Map<string, string>;
  /** Of queries and mutations, by name. */
  operations: Map<string, string>;
  /** Of arguments: "opportunities.stage". */
  args: Map<string, string>;
  /** What the validators of inputs and arguments let through, by the keys of `types` and `args`. */
  limits: Map<string, string>;
}

interface Member {
  comment: string | undefined;
  limits?: string | undefined;
}

interface Declared {
  comment: string | undefined;
  members: Map<string, Member>;
  /** The classes whose members it has too. */
  from: string[];
}

const ROOTS = new Set(['listRoot', 'oneRoot', 'rowsRoot', 'objectRoot']);
const MAPPED = new Set(['PartialType', 'OmitType', 'PickType', 'IntersectionType']);
const NAMED = new Set(['ObjectType', 'InputType', 'Query', 'Mutation']);

/** What is written above a declaration, without its tags; lines run on, paragraphs stay, `{@link X}` becomes X in code marks. */
function commentOf(node: ts.Node): string | undefined {
  const text = ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.comment);
  return text?.replace(/\{@link (\w+)\}/g, '`$1`').replace(/(?<!\n)\n(?!\n)/g, ' ').trim() || undefined;
}

const called = (node: ts.Node | undefined): string | undefined => (node && ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined);

/** The property `key` of the object literals among the arguments of a call. */
const option = (args: readonly ts.Expression[], key: string): ts.Expression | undefined => args.filter(ts.isObjectLiteralExpression)
  .flatMap(({ properties }) => properties.filter(ts.isPropertyAssignment)).find(({ name }) => name.getText() === key)?.initializer;

/** The name that the schema knows it by: `@ObjectType('Me')`, `@Query(() => X, { name: 'me' })`; else its own. */
function schemaName(node: ts.HasDecorators & { name?: ts.Node | undefined }): string {
  const given = decoratorsOf(node).filter(([name]) => NAMED.has(name)).flatMap(([, ...args]) => [args[0], option(args, 'name')]);
  return given.find((each) => each && ts.isStringLiteral(each))?.getText().slice(1, -1) ?? node.name?.getText() ?? '';
}

/** What a class extends, through Nest's mapped types too. */
function parents(node: ts.ClassDeclaration): string[] {
  const named = (each: ts.Expression): string[] => {
    if (ts.isIdentifier(each)) return [each.text];
    return ts.isCallExpression(each) && MAPPED.has(called(each) ?? '') ? each.arguments.flatMap(named) : [];
  };
  return node.heritageClauses?.flatMap(({ types }) => types.flatMap(({ expression }) => named(expression))) ?? [];
}

/** The literal of an enum that is written as an object: `export const Register = { … } as const satisfies …`. */
function literal(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))) return literal(node.expression);
  return node && ts.isObjectLiteralExpression(node) ? node : undefined;
}

class Reading {
  readonly declared = new Map<string, Declared>();
  /** Class → its name in the schema. */
  readonly names = new Map<string, string>();
  readonly operations = new Map<string, string>();
  /** Query or mutation → the class of its arguments, or the root that names one. */
  readonly argsOf = new Map<string, string>();
  /** Root of a compiled read → the class of its arguments. */
  readonly rootArgs = new Map<string, string>();
  private readonly constants = new Map<string, number>();

  /** All constants first: a validator may name one of another file. Of two with one name, the file's own counts. */
  constructor(files: readonly ts.SourceFile[]) {
    for (const file of files) this.readFigures(file);
    for (const file of files) {
      this.readFigures(file);
      this.read(file);
    }
  }

  private readFigures({ statements }: ts.SourceFile): void {
    for (const { name, initializer } of statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations)) {
      if (initializer && ts.isNumericLiteral(initializer)) this.constants.set(name.getText(), Number(initializer.text));
    }
  }

  private read(node: ts.Node): void {
    if (ts.isClassDeclaration(node) && node.name) this.readClass(node, node.name.text);
    else if (ts.isEnumDeclaration(node)) this.declared.set(node.name.text, { comment: commentOf(node), members: this.members(node.members), from: [] });
    else if (ts.isVariableDeclaration(node)) this.readConstant(node, node.name.getText());
    else if (ts.isCallExpression(node) && called(node) === 'registerEnumType') {
      const name = option(node.arguments, 'name');
      if (name && ts.isStringLiteral(name)) this.names.set(node.arguments[0]!.getText(), name.text);
    }
    ts.forEachChild(node, (child) => this.read(child));
  }

  private readClass(node: ts.ClassDeclaration, name: string): void {
    this.declared.set(name, { comment: commentOf(node), members: this.members(node.members), from: parents(node) });
    this.names.set(name, schemaName(node));
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      const decorators = new Map(decoratorsOf(method).map(([decorator, ...args]) => [decorator, args]));
      if (!decorators.has('Query') && !decorators.has('Mutation')) continue;
      const comment = commentOf(method);
      if (comment) this.operations.set(schemaName(method), comment);
      const whole = method.parameters.find((each) => decoratorsOf(each).some(([decorator, ...args]) => decorator === 'Args' && args.length === 0));
      const args = decorators.get('Reads')?.[0] ?? whole?.type;
      if (args) this.argsOf.set(schemaName(method), args.getText());
    }
  }

  private readConstant({ initializer }: ts.VariableDeclaration, name: string): void {
    const object = literal(initializer);
    if (object) this.declared.set(name, { comment: undefined, members: this.members(object.properties), from: [] });
    if (initializer && ts.isCallExpression(initializer) && ROOTS.has(called(initializer) ?? '')) {
      const args = option(initializer.arguments, 'args');
      if (args) this.rootArgs.set(name, args.getText());
    }
  }

  private members(nodes: readonly (ts.ClassElement | ts.EnumMember | ts.ObjectLiteralElementLike)[]): Map<string, Member> {
    return new Map(nodes.flatMap((each) => {
      if (!each.name) return [];
      return [[each.name.getText(), { comment: commentOf(each), limits: ts.isPropertyDeclaration(each) ? limitsOf(each, this.constants) : undefined }] as const];
    }));
  }

  /** The members of a class with those that it inherits. */
  all(name: string): Map<string, Member> {
    const it = this.declared.get(name);
    return new Map([...(it?.from ?? []).flatMap((parent) => [...this.all(parent)]), ...(it?.members ?? [])]);
  }
}

/** Reads doc comments from the sources of API classes and enums: a compiler without types cannot carry them into the schema. */
export function docComments(sources: readonly string[]): DocComments {
  const reading = new Reading(sources.map((source) => ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)));
  const { declared, names, operations, argsOf, rootArgs } = reading;

  const members = [
    ...[...names].map(([name, shown]) => ['types', shown, reading.all(name)] as const),
    ...[...argsOf].map(([operation, args]) => ['args', operation, reading.all(rootArgs.get(args) ?? args)] as const),
  ];
  const comments: DocComments = { types: new Map(), operations, args: new Map(), limits: new Map() };
  for (const [name, shown] of names) {
    const comment = declared.get(name)?.comment;
    if (comment) comments.types.set(shown, comment);
  }
  for (const [kind, owner, all] of members) {
    for (const [name, { comment, limits }] of all) {
      if (comment) comments[kind].set(`${owner}.${name}`, comment);
      if (limits) comments.limits.set(`${owner}.${name}`, limits);
    }
  }
  return comments;
}
