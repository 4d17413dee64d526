import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const results = process.env['BAKEN_RESULTS'] ?? path.join(tmpdir(), `baken-e2e-${process.getuid?.() ?? 0}`)

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(results, 'artifacts'),
  // Each test starts a whole program of its own; two fit on two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  use: { actionTimeout: 15_000 },
})
