import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Runtime from 'jest-runtime';

/**
 * How Jest loads modules here: with Node's own loader, once a worker. Jest's own way gives each test file every package and every
 * module of the product anew, cold, which took more time than the tests did. A test file still has its database, its app and its
 * hooks to itself; what a module keeps at its top level, it shares with the files that ran before it, as it does in the product.
 * A file that says `@modules own` is loaded in Jest's own way: one that replaces a module, or declares types for a schema.
 */
export default class SharedModules extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    this.alone = readFileSync(testPath, 'utf8').startsWith('/** @modules own');
    this.testPath = testPath;
    if (!this.alone) now = { environment, transformer };
  }

  /** Jest's hooks and tests, begun anew for each file, in the realm of the modules. */
  requireInternalModule(path, to) {
    if (this.alone) return super.requireInternalModule(path, to);
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    if (this.alone) return super.setGlobalsForRuntime(globals);
    const { moduleMocker, global } = now.environment;
    now.globals = { ...globals, jest: { fn: moduleMocker.fn.bind(moduleMocker), spyOn: moduleMocker.spyOn.bind(moduleMocker) } };
    Object.assign(globalThis, now.globals, { console: global.console });
  }

  /** A test file, or what is set up before each of them: that runs again for each. */
  unstable_importModule(path, name) {
    if (this.alone) return super.unstable_importModule(path, name);
    return import(pathToFileURL(path).href + (path === this.testPath ? '' : `?for=${encodeURIComponent(this.testPath)}`));
  }

  getSourceMaps() {
    return this.alone ? super.getSourceMaps() : sourceMaps;
  }

  teardown() {
    globalThis.console = ownConsole;
    super.teardown();
  }
}

const require = createRequire(import.meta.url);
const ownConsole = console;
const sourceMaps = new Map();
const ESM = { isInternalModule: false, supportsDynamicImport: true, supportsExportNamespaceFrom: true, supportsStaticESM: true, supportsTopLevelAwait: true };
/** What belongs to the file that runs: its environment and transformer, and Jest's functions for it. */
let now;

const ofThisFile = (name) => new Proxy(() => undefined, {
  apply: (_target, _self, args) => now.globals[name](...args),
  get: (_target, key) => now.globals[name][key],
});
/** What `@jest/globals` is to modules that outlive a test file; to the file itself it is `test-globals.mjs`, which leaves no trace in a stack. */
export const [afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test] = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'jest', 'test'].map(ofThisFile);

const isTypeScript = (url) => /\.ts(\?|$)/.test(url);

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? '';
    if (specifier === '@jest/globals') return { url: from.endsWith('.test.ts') ? new URL(`test-globals.mjs?for=${encodeURIComponent(from)}`, import.meta.url).href : import.meta.url, shortCircuit: true };
    const isOurs = isTypeScript(from) && /^\..*\.js$/.test(specifier);
    return next(isOurs ? specifier.replace(/js$/, 'ts') : specifier, context);
  },
  load(url, context, next) {
    if (!isTypeScript(url)) return next(url, context);
    const path = fileURLToPath(url);
    const { code, sourceMapPath } = now.transformer.transform(path, ESM, readFileSync(path, 'utf8'));
    sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
