import { defineConfig } from 'vitest/config'

// Loading the program takes longer than most tests. What only calls functions shares one process with others of its kind; what keeps
// something outside its tests (a vault on disk, a store, a clock or a time zone) has a process of its own.
const everything = 'test/{unit,property,walls,profiles,fault}/**/*.test.{ts,tsx}'
const alone = ['test/fault/**', 'test/unit/{leak,log,platform,program,renderer,rights,vault}/**', 'test/property/{ipc,vault}/**', 'test/property/norms/zones.test.ts']

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // By itself Vitest leaves one core alone, and two cores is what there is.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A run without tests is a fault, not a success.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      { test: { name: 'together', include: [everything], exclude: alone, isolate: false } },
      { test: { name: 'alone', include: alone.map((place) => place.replace(/\*\*$/u, '**/*.test.{ts,tsx}')) } },
    ],
  },
})
