const API = 'apps/api/src';
const WEB = 'apps/web/src';
const NOTHING = 'export {};\n';

/**
 * One violation for each rule of packages/config: the files that break it, the last of them named as the culprit.
 * Every path holds the word "planted", which no real file does.
 */
export const PLANTED = [
  { tool: 'boundaries', rule: 'no-cycles', files: { [`${API}/planted/one.ts`]: "export * from './two.js';\n", [`${API}/planted/two.ts`]: "export * from './one.js';\n" } },
  { tool: 'boundaries', rule: 'decisions-are-pure', files: { [`${API}/features/planted-a/planted.rules.ts`]: "import 'node:fs';\n" } },
  {
    tool: 'boundaries',
    rule: 'resolvers-are-leaves',
    files: { [`${API}/features/planted-a/planted.resolver.ts`]: NOTHING, [`${API}/features/planted-a/planted.service.ts`]: "import './planted.resolver.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'features-meet-in-services',
    files: { [`${API}/features/planted-b/planted.reads.ts`]: NOTHING, [`${API}/features/planted-c/planted.service.ts`]: "import '../planted-b/planted.reads.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'platform-knows-no-feature',
    files: { [`${API}/features/planted-d/planted.service.ts`]: NOTHING, [`${API}/platform/planted.ts`]: "import '../features/planted-d/planted.service.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'shipped-code-needs-no-test-help',
    files: { [`${API}/testing/planted.ts`]: NOTHING, [`${API}/planted.ts`]: "import './testing/planted.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'screens-meet-in-app',
    files: { [`${WEB}/features/planted-a/planted.tsx`]: NOTHING, [`${WEB}/features/planted-b/planted.tsx`]: "import '../planted-a/planted.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'parts-know-no-feature',
    files: { [`${WEB}/features/planted-c/planted.tsx`]: NOTHING, [`${WEB}/ui/planted.tsx`]: "import '../features/planted-c/planted.js';\n" },
  },
  {
    tool: 'boundaries',
    rule: 'apps-stand-alone',
    files: { [`${API}/planted-apart.ts`]: NOTHING, [`${WEB}/lib/planted.ts`]: "import '../../../api/src/planted-apart.js';\n" },
  },
  { tool: 'boundaries', rule: 'everything-resolves', files: { [`${API}/planted-lost.ts`]: "import './planted-nowhere.js';\n" } },
  { tool: 'lint', rule: 'no-explicit-any', files: { [`${API}/planted-any.ts`]: 'export const planted: any = 1;\n' } },
  {
    tool: 'lint',
    rule: 'no-floating-promises',
    files: { [`${API}/planted-promise.ts`]: 'async function planted(): Promise<void> {}\nexport function forget(): void {\n  planted();\n}\n' },
  },
  {
    tool: 'lint',
    rule: 'switch-exhaustiveness-check',
    files: {
      [`${API}/planted-switch.ts`]:
        "export function planted(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    },
  },
  { tool: 'lint', rule: 'one-clock', files: { [`${API}/planted-clock.ts`]: 'export const planted = new Date();\n' } },
  { tool: 'lint', rule: 'one-configuration', files: { [`${API}/planted-configuration.ts`]: "export const planted = process.env['HOME'];\n" } },
  {
    tool: 'lint',
    rule: 'one-way-to-read',
    files: {
      [`${API}/features/planted-list/planted.resolver.ts`]:
        "import { Query, Resolver } from '@nestjs/graphql';\n@Resolver()\nexport class PlantedResolver {\n  @Query(() => [String])\n  planted(): string[] {\n    return [];\n  }\n}\n",
    },
  },
  {
    tool: 'lint',
    rule: 'one-way-to-read',
    files: {
      [`${API}/features/planted-field/planted.resolver.ts`]:
        "import { ResolveField, Resolver } from '@nestjs/graphql';\n@Resolver()\nexport class PlantedResolver {\n  @ResolveField(() => String)\n  planted(): string {\n    return '';\n  }\n}\n",
    },
  },
  {
    tool: 'lint',
    rule: 'one-way-to-read',
    files: {
      [`${API}/features/planted-rows/planted.service.ts`]:
        "import type { DataSource } from 'typeorm';\nexport const planted = (from: DataSource): unknown => from.createQueryBuilder();\n",
    },
  },
  { tool: 'deadCode', rule: 'Unused files', files: { [`${API}/planted-dead.ts`]: NOTHING } },
];
