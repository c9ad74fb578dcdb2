import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.work/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A shared machine may stall in mid-test: one more try, which the run's last lines tell of.
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '../.work/browser.json' }]],
});
