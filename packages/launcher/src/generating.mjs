import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { runQuietly } from './children.mjs';
import { at, projectNode } from './project.mjs';
import { PlainError, step } from './steps.mjs';

/** The committed files that `generate` writes. */
export const GENERATED = ['packages/schema', 'apps/web/src/gql'];

/** Writes the schema from the API, then the client's types and the safelist from its documents; resolves to the exit code. */
export async function generate() {
  requirePart('apps/api/src/cli.ts');
  await step('Build of the API', () => ensureBuilt('apps/api'));
  await step('Schema', () => runQuietly(projectNode(), [at('apps/api/dist/cli.js'), 'emit-schema']));
  requirePart('apps/web/codegen.ts');
  const codegen = at('node_modules/@graphql-codegen/cli/esm/bin.js');
  await step('Client types and safelist', () => runQuietly(projectNode(), [codegen, '--config', 'codegen.ts'], { cwd: at('apps/web') }));
  return 0;
}

function requirePart(path) {
  if (!existsSync(at(path))) throw new PlainError(`${path} is missing, so nothing can be generated from it.`);
}
