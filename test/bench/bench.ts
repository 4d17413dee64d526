// Run by scripts/bench.mjs: node test/bench/bench.ts [row …]. Prints the table, writes it to BENCH_OUT, ends with an error when something could not be measured.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeHouse } from './house.ts'
import { backing } from './rows/backing.ts'
import { documents } from './rows/documents.ts'
import { memory } from './rows/memory.ts'
import { norms } from './rows/norms.ts'
import { opening } from './rows/opening.ts'
import { saving } from './rows/saving.ts'
import { starting } from './rows/starting.ts'
import { openingToday } from './rows/today.ts'
import { typing } from './rows/typing.ts'
import { tableText, verdict, type Row } from './table.ts'

const temp = mkdtempSync(path.join(tmpdir(), 'baken-bench-'))
const home = path.join(temp, 'huis')
const asked = process.argv.slice(2)
// The norms are arithmetic: they want no house.
if (asked.length === 0 || asked.some((name) => name !== 'norms')) await makeHouse(path.join(home, 'kluis'), 1_000)

const search: Row = { what: 'search over 1,000 dossiers, full text', against: '–', measured: null, goal: { most: 20, unit: 'ms' }, context: ['later: there is no full text search yet'] }
const parts = {
  start: () => starting(temp, home),
  save: () => saving(temp),
  backup: () => backing(temp),
  typing: () => typing(temp, home),
  open: () => opening(temp),
  today: () => openingToday(temp, home),
  search: async () => [search],
  documents: () => documents(temp),
  memory: () => memory(temp, home),
  norms: () => norms(),
} as const satisfies Readonly<Record<string, () => Promise<readonly Row[]>>>

const rows: Row[] = []
const failed: string[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const from = Date.now()
  try {
    rows.push(...(await measure()))
  } catch (error) {
    failed.push(name)
    console.error(`bench: ${name} could not be measured:`, error)
  }
  console.log(`  ${name}: ${((Date.now() - from) / 1000).toFixed(0)} s`)
}
console.log(`\n${tableText(rows)}\n`)
const out = process.env['BENCH_OUT']
if (out !== undefined) writeFileSync(out, JSON.stringify({ at: new Date().toISOString(), node: process.version, rows: rows.map((row) => ({ ...row, verdict: verdict(row) })), failed }, null, 1))
process.exit(failed.length > 0 || rows.length === 0 ? 1 : 0)
