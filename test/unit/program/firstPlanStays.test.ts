import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysBetween } from '#shared/domain/calendar/day.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { goalHistory, measurementsOf } from '#shared/domain/evaluation/measurements.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { verdictOf } from '#shared/domain/seal/report.ts'
import { ok } from '#shared/result/result.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { drawDocument } from '../../../electron/documents/drawDocument.ts'
import { exampleUser } from '../../../electron/example/makeExample.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { unlockVault } from '../../../electron/vault/vault.ts'
import { fontsFolder, pdfsig, qpdfCheck } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'
import { asVersionTwo } from '../../support/versionTwo.ts'

const today = '2026-02-03T14:02:00'
const wesley = 'vb-wesley'
const mine = { kind: 'password', userName: exampleUser.name, password: exampleUser.password } as const
// The first plan as it was drawn on the day that it was made final, before anybody looked back on it.
const drawnThen: Uint8Array[] = []
let example: Asked
let then: Buffer

const stayIn = (dossier: Dossier): Stay => {
  const [stay] = dossier.stays
  if (!stay) throw new Error('no stay')
  return stay
}
const stayNow = async (p: Asked): Promise<Stay> => stayIn(await p.get('dossier.open', { id: wesley }))
async function firstPlan(p: Asked): Promise<Buffer> {
  const stay = await stayNow(p)
  const [version] = stay.plan
  await p.get('document.save', { ref: { kind: 'trajectplan', dossierId: wesley, stayId: stay.id, versionId: version?.id ?? '' }, format: 'pdf', job: 'j' })
  return Buffer.from(p.out.saved.at(-1)?.bytes ?? [])
}
/** As others see it: sound, signed over the whole document, with the fingerprint of what was agreed then, and ours. */
async function expectValid(p: Asked, pdf: Buffer): Promise<void> {
  const [version] = (await stayNow(p)).plan
  expect(checkPdf(pdf)).toMatchObject({ kind: 'intact', fingerprint: version?.frozen?.fingerprint })
  expect(pdfsig(pdf)).toMatch(/Signature is Valid\.[\s\S]*Total document signed|Total document signed[\s\S]*Signature is Valid\./u)
  expect(qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
  const report = await p.get('document.check', { bytes: new Uint8Array(pdf) })
  expect([verdictOf(report), report.document?.number]).toEqual(['ours', 1])
}

/** All five versions are there, and the first is byte for byte what it was, and sound. */
async function expectFirst(p: Asked): Promise<void> {
  expect((await stayNow(p)).plan.map((v) => v.number)).toEqual([1, 2, 3, 4, 5])
  const pdf = await firstPlan(p)
  expect(pdf.equals(then)).toBe(true)
  await expectValid(p, pdf)
}
/** Makes a backup, changes the dossier, and puts the backup back: the change is gone. */
async function throughBackup(p: Asked): Promise<void> {
  await p.get('backup.make', {})
  const { revision, naasten } = await p.get('dossier.open', { id: wesley })
  expect(naasten).toHaveLength(1)
  await p.get('dossier.change', { id: wesley, revision, change: { kind: 'naasten', naasten: [] } })
  await p.lock('system', 'now')
  const [backup] = (await p.get('restore.list', {})).backups
  if (!backup) throw new Error('no backup')
  await p.get('restore.do', { place: backup.place, name: backup.name, way: mine })
  await p.get('session.unlock', { userName: exampleUser.name, password: exampleUser.password })
  expect((await p.get('dossier.open', { id: wesley })).naasten).toHaveLength(1)
}

beforeAll(async () => {
  example = askedProgram(today, {
    draw: async (kind, document, { final, fingerprint, at }) => {
      const drawn = await drawDocument({ kind, document, final, fingerprint, at, fonts: fontsFolder }, () => undefined, new AbortController().signal)
      if (kind === 'pdf' && drawn.ok && document.kind === 'trajectplan' && document.title.includes('Wesley')) drawnThen.push(drawn.value)
      return drawn
    },
  })
  await example.get('session.openExample', {})
  then = await firstPlan(example)
}, 240_000)
afterAll(() => rmSync(example.home, { recursive: true, force: true }))

describe('somebody with four looks back and five versions of the plan', () => {
  it('went through all of it: every talk is final, every version but the last is replaced by the one that came out of the next talk', async () => {
    const { evaluations, plan, facts, outflow } = await stayNow(example)
    expect(evaluations.map((e) => [e.number, e.status, e.versionId, e.newVersionId])).toEqual([1, 2, 3, 4].map((n) => [n, 'vastgesteld', `${wesley}-p${n}`, `${wesley}-p${n + 1}`]))
    const due = stayDuties({ ...(await stayNow(example)), handled: [] }, await example.get('house.get', {}), example.ctx.profiles, '2026-02-03').filter((d) => d.kind === 'evaluatie')
    expect(due.map((d) => daysBetween(d.date, d.doneOn ?? d.date)).filter((late) => late > 0)).toEqual([2])
    expect(plan.map((v) => [v.number, v.status])).toEqual([[1, 'vervangen'], [2, 'vervangen'], [3, 'vervangen'], [4, 'vervangen'], [5, 'vastgesteld']])
    expect(plan.at(-1)?.content.goals.map((g) => g.status)).toEqual(['deels-gelukt', 'gelukt', 'gestopt', 'deels-gelukt', 'gelukt'])
    expect(facts.phases.map((p) => p.phase)).toEqual(['start', 'opbouw', 'uitstroom'])
    expect(outflow.notice.sentOn).not.toBeNull()
  })

  it('keeps each goal in one line of history, and the two voices apart', async () => {
    const stay = await stayNow(example)
    expect(goalHistory(stay, `${wesley}-g4`).map((m) => m.agreed).filter((said, i, all) => all.indexOf(said) === i)).toHaveLength(4)
    const [first] = measurementsOf(stay).get('dagritme') ?? []
    expect([first?.resident, first?.team]).toEqual([2, 1])
    expect(measurementsOf(stay).get('wonen')).toHaveLength(5)
  })

  it('still has the first plan byte for byte as it was drawn on its day, with the seal behind it', async () => {
    const [drawn] = drawnThen
    expect(drawnThen).toHaveLength(5)
    expect(then.subarray(0, drawn?.length ?? 0).equals(Buffer.from(drawn ?? []))).toBe(true)
    const [version] = (await stayNow(example)).plan
    expect(JSON.stringify(thaw(version?.frozen ?? { canonical: '' }))).toContain('Opstaan zonder dat iemand klopt')
    await expectValid(example, then)
  })

  it('has it still after the record came from an older version of Baken, and after a backup was put back', async () => {
    await example.get('session.lock', {})
    const house = askedProgram(today)
    const folder = path.join(house.home, 'kluis')
    cpSync(path.join(example.home, 'voorbeeld'), folder, { recursive: true })
    await house.get('session.unlock', { userName: exampleUser.name, password: exampleUser.password })
    await throughBackup(house)
    expect((await stayNow(house)).evaluations.map((e) => e.status)).toEqual(Array.from({ length: 4 }, () => 'vastgesteld'))
    await expectFirst(house)
    await house.get('session.lock', {})

    // A vault that reads as now and writes as the program did before anybody could look back.
    let version = codecs.dossier.version
    const { shape: _shape, ...now } = codecs.dossier
    const before = { ...codecs, dossier: { ...now, get version() { return version }, check: (value: unknown) => ok(value as Dossier) } }
    const vault = await unlockVault({ ...house.ctx.vaults.options('real'), codecs: before, userName: exampleUser.name, password: exampleUser.password })
    if (!vault.ok) throw new Error(vault.problem.text)
    const dossier = vault.value.dossiers().get(wesley)
    if (!dossier) throw new Error('no dossier')
    version = 2
    const older = await vault.value.saveDossier(asVersionTwo(dossier, 'uitstroom', null) as unknown as Dossier)
    if (!older.ok) throw new Error(older.problem.text)
    await vault.value.close()

    await house.get('session.unlock', { userName: exampleUser.name, password: exampleUser.password })
    expect((await house.get('session.status', {})).damaged).toEqual([])
    expect((await stayNow(house)).evaluations).toEqual([])
    await expectFirst(house)
    await throughBackup(house)
    await expectFirst(house)
    expect([...house.faults, ...example.faults]).toEqual([])
    rmSync(house.home, { recursive: true, force: true })
  })
})
