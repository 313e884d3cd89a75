const API = 'apps/api/src';
const WEB = 'apps/web/src';
const NOTHING = 'export {};\n';

/**
 * One violation for each boundary, each configured lint rule, the compiler, dead code and the generated files: what breaks it, the last
 * file named as the culprit.
 * Every path holds the word "planted", which no real file does, save the one that is generated.
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
  { tool: 'lint', rule: 'no-debugger', files: { [`${API}/planted-correctness.ts`]: 'export function planted(): void {\n  debugger;\n}\n' } },
  { tool: 'lint', rule: 'no-param-reassign', files: { [`${API}/planted-parameter.ts`]: 'export function planted(of: number): number {\n  of = 2;\n  return of;\n}\n' } },
  { tool: 'lint', rule: 'no-var', files: { [`${API}/planted-var.ts`]: 'export var planted = 1;\n' } },
  { tool: 'lint', rule: 'eqeqeq', files: { [`${API}/planted-equal.ts`]: 'export const planted = (a: unknown, b: unknown): boolean => a == b;\n' } },
  { tool: 'lint', rule: 'no-unused-vars', files: { [`${API}/planted-unused.ts`]: 'export function planted(): void {\n  const unused = 1;\n}\n' } },
  {
    tool: 'lint',
    rule: 'no-misused-promises',
    files: { [`${API}/planted-misused.ts`]: 'declare function answer(): Promise<boolean>;\nexport function planted(): number {\n  if (answer()) return 1;\n  return 2;\n}\n' },
  },
  {
    tool: 'lint',
    rule: 'rules-of-hooks',
    files: { [`${WEB}/lib/planted-hook.tsx`]: "import { useState } from 'react';\nexport function Planted({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n" },
  },
  {
    tool: 'lint',
    rule: 'exhaustive-deps',
    files: {
      [`${WEB}/lib/planted-effect.tsx`]:
        "import { useEffect } from 'react';\nexport function Planted({ title }: { title: string }) {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n  return null;\n}\n",
    },
  },
  { tool: 'lint', rule: 'one-clock', files: { [`${WEB}/lib/planted-clock.ts`]: 'export const planted = Date.now();\n' } },
  { tool: 'types', rule: 'TS2322', files: { [`${API}/planted-type.ts`]: "export const planted: number = 'one';\n" } },
  { tool: 'types', rule: 'TS2322', files: { [`${WEB}/lib/planted-type.ts`]: "export const planted: number = 'one';\n" } },
  { tool: 'deadCode', rule: 'Unused files', files: { [`${API}/planted-dead.ts`]: NOTHING } },
  {
    tool: 'deadCode',
    rule: 'Unused exports',
    files: { [`${API}/planted-use.test.ts`]: "import './planted-exports.js';\n", [`${API}/planted-exports.ts`]: 'export const planted = 1;\n' },
  },
  {
    tool: 'deadCode',
    rule: 'Unlisted dependencies',
    files: { [`${API}/planted-unlisted.test.ts`]: "import 'planted-nowhere-listed';\n" },
  },
  // The one real file: what is generated was changed by hand.
  { tool: 'generated', rule: 'packages/schema changed', files: { 'packages/schema/schema.graphql': '# planted\n' } },
];
