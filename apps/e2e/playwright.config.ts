import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../packages/launcher/src/find-browser.mjs';

const { executablePath, args = [], env } = findBrowser();

/** Journeys in a real browser against the real product: PostgreSQL, API, worker, client and an SMTP catcher, started once. */
export default defineConfig({
  testDir: 'src',
  globalSetup: './src/stack/start.ts',
  globalTeardown: './src/stack/stop.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  // The journeys write to one world, one after another; the walk over all routes only reads, and goes beside them.
  projects: [{ name: 'routes', testMatch: 'routes.spec.ts' }, { name: 'journeys', testIgnore: 'routes.spec.ts', workers: 1 }],
  // Whatever passed only at the second try is named by the run (test-counts.mjs).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    trace: 'on-first-retry',
    launchOptions: { executablePath, args: ['--no-sandbox', ...args], ...(env ? { env: { ...process.env, ...env } as Record<string, string> } : {}) },
  },
});
