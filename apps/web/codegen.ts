import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

const SAFELIST = new URL('../../packages/schema/safelist.json', import.meta.url);
const WRITTEN = new URL('src/gql/persisted-documents.json', import.meta.url);

/** The preset writes its manifest beside the types; the server reads it from packages/schema, sorted so that diffs are small. */
async function moveSafelist(): Promise<void> {
  const documents = JSON.parse(await readFile(WRITTEN, 'utf8')) as Record<string, string>;
  const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => a.localeCompare(b)));
  await mkdir(new URL('.', SAFELIST), { recursive: true });
  await writeFile(SAFELIST, `${JSON.stringify(sorted, null, 2)}\n`);
  await rm(WRITTEN);
}

const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../../packages/schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/**/*.test.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true, skipIndexFile: true },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        scalars: { DateTime: 'string', Date: 'string', ID: 'string', JSON: 'unknown' },
        strictScalars: true,
        defaultScalarType: 'unknown',
      },
    },
  },
  hooks: { afterAllFileWrite: [moveSafelist] },
};

export default config;
