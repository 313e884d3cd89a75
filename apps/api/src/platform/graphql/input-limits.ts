import ts from 'typescript';

type Decorator = readonly [name: string, ...args: ts.Expression[]];

export const decoratorsOf = (node: ts.HasDecorators): Decorator[] =>
  (ts.getDecorators(node) ?? []).flatMap(({ expression: call }) => (ts.isCallExpression(call) && ts.isIdentifier(call.expression) ? [[call.expression.text, ...call.arguments] as const] : []));

const inEnglish = (figure: number): string => figure.toLocaleString('en-GB', { maximumFractionDigits: 6 });

/** The figure that a validator was given: a number, or the name of a constant. */
function figure(node: ts.Expression | undefined, constants: ReadonlyMap<string, number>): number | undefined {
  if (!node) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text);
  return constants.get(node.getText());
}

function range(least: number | undefined, most: number | undefined, of = ''): string | undefined {
  if (least !== undefined && most !== undefined) return `${inEnglish(least)} to ${inEnglish(most)}${of}`;
  if (most !== undefined) return `at most ${inEnglish(most)}${of}`;
  return least === undefined ? undefined : `at least ${inEnglish(least)}${of}`;
}

/** What the validators of an input let through, in words: "1 to 300 characters.", "At most 20, each 1 to 300 characters." Undefined where they set no bound. */
export function limitsOf(member: ts.HasDecorators, constants: ReadonlyMap<string, number>): string | undefined {
  const validators = new Map(decoratorsOf(member).map(([name, ...args]) => [name, args]));
  const given = (name: string, index = 0) => figure(validators.get(name)?.[index], constants);
  const text = validators.has('PlainText') ? [1, given('PlainText', 1)] : [given('Length') ?? given('MinLength'), given('OptionalText', 1) ?? given('Length', 1) ?? given('MaxLength')];
  const each = [range(...(text as [number?, number?]), ' characters'), range(given('Min'), given('Max'))].filter(Boolean).join(', ');
  const entries = range(given('ArrayMinSize'), given('ArrayMaxSize'));
  const words = entries && each ? `${entries}, each ${each}` : entries ?? each;
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : undefined;
}
