import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, type NameNode, parse, print, type StringValueNode, visit } from 'graphql';
import { commonWords, typeInWords } from './common-words.js';
import { docComments } from './doc-comments.js';

interface Describable {
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
}

const ROOTS = new Set(['Query', 'Mutation']);

/** Gives a node this text, and behind it its limits, unless it has a description. */
function described<Node extends Describable>(node: Node, text: string | undefined, limits?: string): Node {
  return node.description || !text ? node : { ...node, description: { kind: Kind.STRING, value: limits ? `${text} ${limits}` : text, block: true } };
}

const shipped = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|[\\/])(demo|deep|testing)[\\/]/.test(name);

/**
 * Gives each type, field, argument, input, enum and value of a printed schema its description: the one that it carries, else the doc comment
 * of its class, member or method in `folder`, else what its name means everywhere (common-words.ts). Inputs add what their validators let through.
 */
export function describeSchema(sdl: string, folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(shipped).sort();
  const { types, operations, args, limits } = docComments(files.map((name) => readFileSync(join(folder, name), 'utf8')));

  const argument = (owner: string) => (node: InputValueDefinitionNode): InputValueDefinitionNode => {
    const key = `${owner}.${node.name.value}`;
    return described(node, args.get(key) ?? commonWords.arguments[node.name.value], limits.get(key));
  };
  const field = (type: string) => (node: FieldDefinitionNode): FieldDefinitionNode => {
    const name = node.name.value;
    const text = ROOTS.has(type) ? operations.get(name) : types.get(`${type}.${name}`) ?? commonWords.fields[name];
    return { ...described(node, text), arguments: node.arguments?.map(argument(name)) };
  };
  const input = (type: string) => (node: InputValueDefinitionNode): InputValueDefinitionNode => {
    const key = `${type}.${node.name.value}`;
    return described(node, types.get(key) ?? commonWords.inputs[node.name.value], limits.get(key));
  };
  const document: DocumentNode = visit(parse(sdl), {
    ObjectTypeDefinition: (type) => ({ ...described(type, types.get(type.name.value) ?? typeInWords(type.name.value)), fields: type.fields?.map(field(type.name.value)) }),
    InputObjectTypeDefinition: (type) => ({ ...described(type, types.get(type.name.value)), fields: type.fields?.map(input(type.name.value)) }),
    EnumTypeDefinition: (type) => ({ ...described(type, types.get(type.name.value)), values: type.values?.map((value) => described(value, types.get(`${type.name.value}.${value.name.value}`))) }),
  });
  return `${print(document)}\n`;
}
