import path from 'node:path'
import { addDays, addMonths } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { evaluate } from '#shared/norms/evaluate.ts'
import { readProfiles } from '../../../electron/profiles/readProfiles.ts'
import { caseA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { caseC } from '../../support/caseC.ts'
import { median, p95 } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const DOSSIERS = 10_000
const BATCH = 100
const TODAY = '2026-06-18'

/** Dossier number `n`: one of the three cases under one of the contracts, placed on some day of three years, for some months; some did what was asked, some left. */
function generated(n: number, bases: readonly Dossier[], contracts: readonly string[]): Dossier {
  const base = bases[n % bases.length]
  if (!base) throw new Error('no case')
  const placementDate = addDays('2024-01-01', (n * 37) % 1096)
  const plannedEnd = addMonths(placementDate, 3 + (n % 22))
  const indicatie = { number: `BW-${n}`, product: '', gemeente: '', from: placementDate, to: addMonths(placementDate, 12), wooncomponent: 'nee' as const }
  const plannedHours = n % 2 === 0 ? [] : [{ id: 'u1', from: null, individueel: 6, groep: 21, collectief: 10, buiten: 0 }, { id: 'u2', from: addMonths(placementDate, 5), individueel: 3, groep: 7, collectief: 5, buiten: 16 }]
  const handled = n % 3 === 0 ? [{ id: 'evaluatie-1', how: 'gedaan' as const, on: addMonths(placementDate, 3), until: null, reason: '', by: '' }] : []
  return { ...base, id: `d-${n}`, stays: base.stays.map((s) => ({ ...s, handled, facts: { ...s.facts, contractProfile: contracts[n % contracts.length] ?? '', placementDate, supportStart: addDays(placementDate, n % 9), plannedEnd, indicatie, plannedHours } })) }
}

/** Ten thousand generated dossiers through the engine, every layer on; in batches, because one takes less than the clock can tell apart. */
export async function norms(): Promise<readonly Row[]> {
  const profiles = readProfiles(path.join(import.meta.dirname, '../../../resources/profielen'))
  const contracts = profiles.filter((p) => p.layer !== 'landelijk').map((p) => p.id)
  const house = { ...caseA().house, vngLayer: true }
  const all = Array.from({ length: DOSSIERS }, (_, n) => generated(n, [caseA().dossier, caseB().dossier, caseC().dossier], contracts))
  const texts = all.map((d) => JSON.stringify(d))
  const [ours, reading]: [number[], number[]] = [[], []]
  let found = 0
  const batches = Array.from({ length: DOSSIERS / BATCH }, (_, b) => b * BATCH)
  for (const at of [...batches.slice(0, 10), ...batches]) {
    const from = performance.now()
    for (const dossier of all.slice(at, at + BATCH)) found += evaluate({ dossier, profiles, house, today: TODAY }).duties.length
    const between = performance.now()
    for (const text of texts.slice(at, at + BATCH)) JSON.parse(text)
    ours.push((between - from) / BATCH)
    reading.push((performance.now() - between) / BATCH)
  }
  // The first batches warm the engine up.
  const [own, read] = [ours.slice(10), reading.slice(10)]
  const micro = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(0)} µs`
  return await Promise.resolve([{
    what: 'duties and checks of one dossier', against: '10,000 generated dossiers, every layer on', measured: median(own), goal: { most: 1, unit: 'ms' },
    context: [`median ${micro(median(own))}, p95 ${micro(p95(own))} each, over ${DOSSIERS / BATCH} batches of ${BATCH}; all of them ${ms(own.reduce((a, b) => a + b, 0) * BATCH)}; ${found} duties`, `reading the same dossier, JSON.parse: ${micro(median(read))}; ratio ${(median(own) / median(read)).toFixed(2)}`],
  }])
}
