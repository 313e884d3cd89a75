import { readFileSync } from 'node:fs';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast, type Color } from 'culori';

type Tokens = Record<string, string>;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours that one block of tokens.css sets. */
function colours(selector: string): Tokens {
  const block = css.slice(css.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
  return Object.fromEntries(Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g), ([, name, value]) => [name, value]));
}

const light = colours(':root');
const schemes: [string, Tokens][] = [
  ['light', light],
  ['dark', { ...light, ...colours('[data-mantine-color-scheme="dark"]') }],
];
const sectors = ['nhs', 'hou', 'cou', 'vcs', 'dev', 'aca', 'gov', 'leg'];
const stages = [1, 2, 3, 4, 5, 6];

const pairs = (names: string[], grounds: string[]) => names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

describe.each(schemes)('%s', (_scheme, tokens) => {
  const contrast = (one: string, other: string) => wcagContrast(tokens[one]!, tokens[other]!);

  test.each([
    ...pairs(['text', 'secondary', 'placeholder', 'link'], ['canvas', 'surface', 'raised', 'hover', 'selected']),
    ...pairs(['ok', 'warn', 'danger', 'info'], ['surface', 'raised']),
    ...['ok', 'warn', 'danger', 'info'].map((name) => [name, `${name}-tint`] as const),
    ...pairs(['on-accent'], ['accent', 'accent-hover']),
    ...stages.map((stage) => [`st${stage}-on`, `st${stage}`] as const),
    ['surface', 'text'] as const, // the undo bar and the chosen segment
  ])('%s is readable on %s', (name, ground) => {
    expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...pairs(['control-line', 'st-line'], ['surface', 'raised']), ...pairs(sectors, ['surface', 'raised', 'selected'])])('%s can be made out on %s', (name, ground) => {
    expect(contrast(name, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the focus ring shows on every ground: one of its two colours stands out', () => {
    for (const ground of ['canvas', 'surface', 'raised', 'accent', 'text']) {
      expect(Math.max(contrast('focus-in', ground), contrast('focus-out', ground))).toBeGreaterThanOrEqual(3);
    }
  });

  test('two sectors are apart for every kind of colour vision', () => {
    expect(closest(sectors.flatMap((one, index) => sectors.slice(0, index).map((other) => [tokens[one]!, tokens[other]!])))).toBeGreaterThanOrEqual(9);
  });
});

test('neighbouring stages are apart for every kind of colour vision, and darken in order', () => {
  const fills = stages.map((stage) => light[`st${stage}`]!);
  expect(closest(fills.slice(1).map((fill, index) => [fills[index]!, fill]))).toBeGreaterThanOrEqual(7);
  const onWhite = fills.map((fill) => wcagContrast(fill, '#ffffff'));
  expect(onWhite).toEqual(onWhite.toSorted((a, b) => a - b));
});

/** Smallest CIEDE2000 difference over normal, protan, deutan and tritan vision (full dichromacy, Machado and others 2009). */
function closest(colourPairs: string[][]): number {
  const visions: ((colour: Color) => Color)[] = [(colour) => colour, filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
  const difference = differenceCiede2000();
  return Math.min(...colourPairs.flatMap(([one, other]) => visions.map((see) => difference(see(parse(one!)!), see(parse(other!)!)))));
}
