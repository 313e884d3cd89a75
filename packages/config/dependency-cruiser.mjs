/** Who may import whom; each rule says why, and `npm run check -- --prove` shows that each one bites. */

const FEATURE = '^apps/api/src/features/([^/]+)/';
const WEB_FEATURE = '^apps/web/src/features/([^/]+)/';
const DECISION = '\\.(rules|policy|stages)\\.ts$';
const TEST = '(\\.test\\.tsx?$|/testing/|^apps/api/src/deep/)';
const types = ['type-only'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third that neither of them has found yet.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: types } },
    },
    {
      name: 'decisions-are-pure',
      comment: 'Rules, policies and stages are facts in, plan out; lists of words (types, states) and the rules that the client shares apart, whatever else they import could bring a clock or a database.',
      severity: 'error',
      from: { path: `^apps/api/src/.*${DECISION}` },
      to: { pathNot: [DECISION, '\\.(types|states)\\.ts$', '^packages/words/'], dependencyTypesNot: types },
    },
    {
      name: 'resolvers-are-leaves',
      comment: 'A resolver is a way in; code that another file needs belongs to the service.',
      severity: 'error',
      from: { pathNot: `(\\.module\\.ts$|${TEST})` },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'features-meet-in-services',
      comment: 'Another feature is used through its service, entity, module, types or rules (each rule is written once); the rest of it is its own to change.',
      severity: 'error',
      from: { path: FEATURE, pathNot: `(${DECISION}|${TEST})` },
      to: { path: FEATURE, pathNot: ['^apps/api/src/features/$1/', '\\.(service|entity|module|types|rules)\\.ts$'], dependencyTypesNot: types },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform is what any app would need; a feature in it is a feature in the wrong folder.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: TEST },
      to: { path: '^apps/api/src/features/' },
    },
    {
      name: 'shipped-code-needs-no-test-help',
      comment: 'What only tests need must not be able to change what people run.',
      severity: 'error',
      from: { path: '^apps/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'screens-meet-in-app',
      comment: 'Features of the client know each other by route only: what two of them share belongs to ui/ or lib/. The search, whose pickers stand in every form, is open to all.',
      severity: 'error',
      from: { path: WEB_FEATURE },
      to: { path: WEB_FEATURE, pathNot: ['^apps/web/src/features/$1/', '^apps/web/src/features/search/'] },
    },
    {
      name: 'parts-know-no-feature',
      comment: 'ui/ and lib/ are used by every feature, so they can know none.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|lib)/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'apps-stand-alone',
      comment: 'Apps meet over the schema and over HTTP; an import would tie their releases together.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails on somebody else’s machine first.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '/src/gql/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css', '.svg'] },
  },
};
