import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type StringValueNode } from 'graphql';

/** "Opportunity" → what stands above the class; "Opportunity.homes" → what stands above its field or query. */
type Comments = Map<string, string>;

const typeLine = /^(?:export )?(?:abstract )?(?:class|enum) (\w+)/;
const fieldLine = /^ {2}(?:async )?(\w+)[!?]?[:(]/;
const namedType = /^@(?:ObjectType|InputType)\('(\w+)'/;
const namedOperation = /@(?:Query|Mutation)\(.*?name: '(\w+)'/;

/** Reads the doc comments of API classes and enums from their sources, where a compiler without types cannot carry them into the schema. */
function commentsIn(source: string): Comments {
  const comments: Comments = new Map();
  let comment: string[] | null = null;
  let open = false;
  let owner = '';
  let renamed: string | undefined;
  for (const line of source.split('\n')) {
    const text = line.trim();
    if (text.startsWith('/**')) {
      comment = [];
      open = true;
    }
    if (open) {
      comment!.push(text.replace(/^\/\*\*\s?|\s?\*\/$|^\*\s?/g, ''));
      open = !text.endsWith('*/');
      continue;
    }
    renamed = (namedOperation.exec(line) ?? namedType.exec(line))?.[1] ?? renamed;
    const declared = typeLine.exec(line)?.[1];
    const field = fieldLine.exec(line)?.[1];
    if (!declared && !field) {
      if (text === '' || text === '}') comment = null;
      continue;
    }
    if (declared) owner = renamed ?? declared;
    const key = declared ? owner : `${owner}.${renamed ?? field}`;
    if (comment) comments.set(key, comment.join('\n').replace(/\{@link (\w+)\}/g, '`$1`').trim());
    comment = null;
    renamed = undefined;
  }
  return comments;
}

/** Gives each type, enum, field and input of a printed schema the doc comment that its class carries, unless it has a description. */
export function describeSchema(sdl: string, sources: string): string {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const comments: Comments = new Map(files.flatMap((name) => [...commentsIn(readFileSync(join(sources, name), 'utf8'))]));
  const operations: Comments = new Map([...comments].filter(([key]) => key.includes('Resolver.')).map(([key, text]) => [key.split('.')[1]!, text]));
  const describe = <Node extends { description?: StringValueNode }>(node: Node, text: string | undefined): Node =>
    node.description || !text ? node : { ...node, description: { kind: Kind.STRING, value: text, block: true } };

  const described: DocumentNode = visit(parse(sdl), {
    ObjectTypeDefinition: (type) => ({
      ...describe(type, comments.get(type.name.value)),
      fields: type.fields?.map((field): FieldDefinitionNode => describe(field,
        ['Query', 'Mutation'].includes(type.name.value) ? operations.get(field.name.value) : comments.get(`${type.name.value}.${field.name.value}`))),
    }),
    EnumTypeDefinition: (type) => describe(type, comments.get(type.name.value)),
    InputObjectTypeDefinition: (type) => ({
      ...describe(type, comments.get(type.name.value)),
      fields: type.fields?.map((field): InputValueDefinitionNode => describe(field, comments.get(`${type.name.value}.${field.name.value}`))),
    }),
  });
  return `${print(described)}\n`;
}
