import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,property,walls,profiles,fault}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    // By itself Vitest leaves one core alone, and two cores is what there is.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A run without tests is a fault, not a success.
    passWithNoTests: false,
    allowOnly: false,
  },
})
