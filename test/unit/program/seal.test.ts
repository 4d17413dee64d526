import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SealReport } from '#shared/domain/seal/report.ts'
import { mostCheckedBytes, verdictOf } from '#shared/domain/seal/report.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { houseSeal } from '../../../electron/session/houseSeal.ts'
import { newIdentity, sealedPdf, sealWords, tinyPdf } from '../../support/seal.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

let p: Asked
let plan: Buffer
let ref: { dossierId: string; stayId: string; versionId: string }
const check = (bytes: Uint8Array): Promise<SealReport> => p.get('document.check', { bytes: new Uint8Array(bytes) })
const changed = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

// All but the log, which may grow.
const sizes = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name)).filter((f) => !f.includes(`${path.sep}log${path.sep}`)).map((f) => `${f} ${statSync(f).size} ${statSync(f).mtimeMs}`)

beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.openExample', {})
  const roos = (await p.get('dossiers.list', {})).residents.find((r) => r.firstName === 'Roos')
  if (!roos?.plan) throw new Error('no plan')
  ref = { dossierId: roos.id, stayId: roos.plan.stayId, versionId: roos.plan.versionId }
  await p.get('document.save', { ref: { kind: 'trajectplan', ...ref }, format: 'pdf', job: 'j' })
  plan = Buffer.from(p.out.saved.at(-1)?.bytes ?? [])
}, 120_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('a document that somebody brings', () => {
  it('is ours: which document, of whom, which version, and who signed it when', async () => {
    const report = await check(plan)
    expect(verdictOf(report)).toBe('ours')
    const stay = (await p.get('dossier.open', { id: ref.dossierId })).stays[0]
    const version = stay?.plan.find((v) => v.id === ref.versionId)
    expect(report.document).toMatchObject({ kind: 'trajectplan', ...ref, resident: expect.stringMatching(/^Roos /), number: version?.number, status: 'vastgesteld', newest: null, final: { name: 'F. Proef' } })
    expect(report.document?.signatures.map((s) => [s.role, s.at])).toEqual(version?.signatures.map((s) => [s.role, s.at]))
    expect(report.check).toMatchObject({ kind: 'intact', fingerprint: version?.frozen?.fingerprint, signedAt: version?.final?.at, certificate: { subject: 'De Proefhaven', selfSigned: true } })
  })

  it('was changed: it says so, and still finds the document that it says it is', async () => {
    const report = await check(changed(plan, Math.floor(plan.length / 2)))
    expect(verdictOf(report)).toBe('changed')
    expect(report.document?.versionId).toBe(ref.versionId)
  })

  it('is our Word file: the same document, and one byte other is seen', async () => {
    await p.get('document.save', { ref: { kind: 'trajectplan', ...ref }, format: 'docx', job: 'w' })
    const word = Buffer.from(p.out.saved.at(-1)?.bytes ?? [])
    const report = await check(word)
    expect(verdictOf(report)).toBe('ours')
    expect(report.document).toMatchObject({ kind: 'trajectplan', ...ref, final: { name: 'F. Proef' } })
    expect(report.check).toMatchObject({ kind: 'intact', certificate: { subject: 'De Proefhaven' }, signedAt: report.document?.final?.at })
    for (const part of [0.2, 0.5, 0.8]) expect(['changed', 'unreadable']).toContain(verdictOf(await check(changed(word, Math.floor(word.length * part)))))
  })

  it('is a stranger’s, with a seal that is sound', async () => {
    expect(verdictOf(await check(sealedPdf(tinyPdf(), await newIdentity('Een ander huis'))))).toBe('stranger')
  })

  it('has our words under the seal of somebody else', async () => {
    const { check: own } = await check(plan)
    const fingerprint = own.kind === 'intact' ? (own.fingerprint ?? '') : ''
    const report = await check(sealedPdf(tinyPdf(), await newIdentity('De Proefhaven'), { ...sealWords, fingerprint }))
    expect([verdictOf(report), report.document?.versionId]).toEqual(['known-text', ref.versionId])
  })

  it('has our seal and is of nothing that is kept here', async () => {
    const own = p.ctx.session.current()?.vault
    if (!own) throw new Error('locked')
    const seal = await houseSeal(own, new Date(), p.ctx.newSealKey)
    if (!seal.ok) throw new Error(seal.problem.text)
    expect(verdictOf(await check(sealedPdf(tinyPdf(), seal.value.identity)))).toBe('ours-gone')
  })

  it('has no seal, or can not be read', async () => {
    expect([verdictOf(await check(tinyPdf())), verdictOf(await check(Buffer.from('hallo')))]).toEqual(['unsealed', 'unreadable'])
  })

  it('is too large to be ours: refused before it is read', async () => {
    expect(await p.code('document.check', { bytes: new Uint8Array(mostCheckedBytes + 1) })).toBe('check.large')
  })

  it('leaves nothing behind: nothing on disk, no name in the log', async () => {
    const before = sizes(p.home)
    await check(plan)
    expect(sizes(p.home)).toEqual(before)
    expect(before.length).toBeGreaterThan(10)
    expect(p.audit.filter((e) => e.channel === 'document.check').every((e) => e.dossierIds.length === 0 && e.objectId === null)).toBe(true)
    expect(JSON.stringify(p.audit)).not.toMatch(/Roos|Proef|%PDF/u)
    expect(p.faults).toEqual([])
  })
})

describe('the seal of the house', () => {
  it('stays ours after the house got another name and a new certificate', async () => {
    const before = await p.get('seal.info', {})
    expect(before).toMatchObject({ using: 'own', loaded: null, remembered: 0, own: { subject: 'De Proefhaven' } })
    expect(await p.get('seal.useOwn', {})).toEqual(before)
    const house: House = await p.get('house.get', {})
    await p.get('house.save', { house: { ...house, name: 'De Nieuwe Haven' } })
    expect(await p.get('seal.useOwn', {})).toMatchObject({ using: 'own', remembered: 1, own: { subject: 'De Nieuwe Haven' } })
    expect(verdictOf(await check(plan))).toBe('ours')
  })

  it('that does not hold any more keeps a document from being made final, with a sentence', async () => {
    const sheetOf = (d: Dossier): Dossier['consents'][number] | undefined => d.consents.at(-1)
    const d = await p.get('consent.start', { dossierId: 'vb-daan' })
    const at = { dossierId: d.id, sheetId: sheetOf(d)?.id ?? '' }
    await p.get('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'consent', sheetId: at.sheetId, entries: (sheetOf(d)?.entries ?? []).map((e) => ({ ...e, choice: 'ja', on: '2026-02-03' })) } })
    await p.get('consent.freeze', at)
    for (const role of ['bewoner', 'begeleider', 'hbo'] as const) await p.ask('consent.sign', { ...at, role, name: 'x', remark: '', route: { kind: 'ink', ink: [[1, 1, 9, 9]] } })
    p.clock.now = '2060-01-01T10:00:00'
    expect(await p.ask('consent.finalise', at)).toMatchObject({ ok: false, problem: { code: 'seal.expired', text: expect.stringContaining('Laad in Beheer bij Zegel een nieuw') } })
    expect(sheetOf(await p.get('dossier.open', { id: d.id }))).toMatchObject({ status: 'ter-ondertekening', pdf: null, docx: null })
    p.clock.now = '2026-02-03T14:02:00'
    expect(sheetOf(await p.get('consent.finalise', at))?.status).toBe('vastgesteld')
  })

  it('is chosen by an hbo professional or the beheerder, and by nobody else', async () => {
    const open = p.ctx.session.current()
    if (!open) throw new Error('locked')
    for (const [who, code] of [['begeleider', 'rights'], ['ervaringsdeskundige', 'rights'], ['beheerder', 'ok'], ['hbo', 'ok']] as const) {
      p.ctx.session.open(open.vault, { ...open.user, roles: [who] }, open.users, 'example')
      expect([who, await p.code('seal.useOwn', {}), await p.code('seal.info', {})]).toEqual([who, code, 'ok'])
      expect(await p.code('seal.load', { bytes: new Uint8Array(3), password: 'x' })).toBe(code === 'ok' ? 'seal.file' : code)
    }
  })

  it('is there again after locking', async () => {
    const before = await p.get('seal.info', {})
    await p.get('session.lock', {})
    expect(await p.code('seal.info', {})).toBe('session.locked')
    await p.get('session.openExample', {})
    expect(await p.get('seal.info', {})).toEqual(before)
    expect(verdictOf(await check(plan))).toBe('ours')
  })
})
