import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rmSync } from 'node:fs'
import type { Change } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { caseA, houseA } from '../../support/caseA.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
const a = caseA()
let p: Asked
let d: Dossier
const ref = (): { dossierId: string; stayId: string; versionId: string } => {
  const stay = d.stays[0]
  return { dossierId: d.id, stayId: stay?.id ?? '', versionId: stay?.plan.at(-1)?.id ?? '' }
}
const version = (): NonNullable<Dossier['stays'][number]['plan'][number]> => {
  const v = d.stays[0]?.plan.at(-1)
  if (!v) throw new Error('no version')
  return v
}
const change = async (c: Parameters<typeof send>[0]): Promise<void> => {
  await send(c)
  d = await p.get('dossier.open', { id: d.id })
}
const send = (c: Change): Promise<{ revision: number }> => p.get('dossier.change', { id: d.id, revision: d.revision, change: c })
const ink = [[10, 10, 100, 80, 200, 20, 300, 90]]
const pdfText = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8)).toString('latin1')

beforeAll(async () => {
  p = askedProgram('2026-01-22T14:02:00')
  await p.get('session.create', { house: houseA, user: { name: 'F. Proef', diploma: 'hbo', password } })
  const house = await p.get('house.get', {})
  const others = houseA.staff.filter((s) => s.name !== 'F. Proef')
  await p.get('house.save', { house: { ...house, staff: [...house.staff.filter((s) => s.userId !== null), ...others] } })
  d = await p.get('dossier.create', { firstName: 'Daan', tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
  const hboId = (await p.get('house.get', {})).staff.find((s) => s.userId !== null)?.id ?? null
  await change({ kind: 'person', person: { ...a.dossier.person, bsn: '111222333' } })
  await change({ kind: 'naasten', naasten: a.dossier.naasten })
  await change({ kind: 'professionals', professionals: a.dossier.professionals })
  await change({ kind: 'stay', stayId: ref().stayId, facts: { ...a.stay.facts, hboId } })
  d = await p.get('plan.start', { dossierId: d.id, stayId: ref().stayId })
}, 60_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('from an empty desk to a signed plan, through the door', () => {
  it('does not fix an empty plan, and says what is open', async () => {
    const refused = await p.ask('plan.freeze', ref())
    expect(refused).toMatchObject({ ok: false, problem: { code: 'plan.incomplete', text: expect.stringMatching(/^Het plan is nog niet af\. .+/) } })
  })
  it('takes typing, and refuses a change that was made on an older state', async () => {
    const old = d.revision
    await change({ kind: 'plan', stayId: ref().stayId, versionId: ref().versionId, content: a.version.content })
    expect(await p.code('dossier.change', { id: d.id, revision: old, change: { kind: 'naasten', naasten: [] } })).toBe('dossier.newer')
    expect((await p.get('dossier.open', { id: d.id })).naasten).toHaveLength(a.dossier.naasten.length)
  })
  it('fixes the text with a fingerprint; from then on typing is refused', async () => {
    d = await p.get('plan.freeze', ref())
    expect(version().frozen?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(await p.code('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'plan', stayId: ref().stayId, versionId: ref().versionId, content: { ...a.version.content, mainGoal: 'anders' } } })).toBe('plan.frozen')
  })
  it('the BSN is nowhere in the text', () => expect(version().frozen?.canonical).not.toContain('111222333'))
  it('does not become final before everybody signed', async () => {
    expect(await p.ask('plan.finalise', { ...ref(), copyToResident: true, copyToGemeente: false })).toMatchObject({ ok: false, problem: { code: 'plan.waiting' } })
  })
  it('takes ink, paper with its scan, and a typed name with a witness', async () => {
    d = await p.get('plan.sign', { ...ref(), role: 'bewoner', name: 'Daan Voorbeeld', remark: 'De meetings op vrijdag wil ik ruilen.', route: { kind: 'ink', ink } })
    p.pick.push({ name: 'scan.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) })
    const scan = await p.get('attachment.pick', { dossierId: d.id })
    if (!scan) throw new Error('no scan')
    d = await p.get('plan.sign', { ...ref(), role: 'begeleider', name: 'S. Model', remark: '', route: { kind: 'paper', scan, signedOn: '2026-01-22' } })
    d = await p.get('plan.sign', { ...ref(), role: 'hbo', name: 'F. Proef', remark: '', route: { kind: 'typed', typedName: 'F. Proef', witness: 'R. Staal' } })
    expect(version().signatures.map((s) => [s.role, s.route.kind, s.at, s.fingerprint === version().frozen?.fingerprint])).toEqual([['bewoner', 'ink', '2026-01-22T14:02:00', true], ['begeleider', 'paper', '2026-01-22T14:02:00', true], ['hbo', 'typed', '2026-01-22T14:02:00', true]])
    expect((await p.get('attachment.view', { dossierId: d.id, blobId: scan.id })).mime).toBe('image/png')
  })
  it('makes it final with a PDF and a Word file that are stored', async () => {
    d = await p.get('plan.finalise', { ...ref(), copyToResident: true, copyToGemeente: true })
    expect(version()).toMatchObject({ status: 'vastgesteld', final: { name: 'F. Proef', onBehalfOf: '' }, copies: [{ to: 'bewoner', on: '2026-01-22' }, { to: 'Toegangsteam Zwolle', on: '2026-01-22' }] })
    await p.get('document.save', { ref: { kind: 'trajectplan', ...ref() }, format: 'pdf', job: 'j1' })
    await p.get('document.save', { ref: { kind: 'trajectplan', ...ref() }, format: 'docx', job: 'j2' })
    expect(p.out.saved.map((s) => [s.name, pdfText(s.bytes).slice(0, 4)])).toEqual([['Trajectplan Daan Voorbeeld, versie 1.pdf', '%PDF'], ['Trajectplan Daan Voorbeeld, versie 1.docx', 'PK\u0003\u0004']])
  }, 60_000)
  it('a final version is out of reach through every channel, and its PDF stays the same bytes', async () => {
    const r = ref()
    const before = JSON.stringify(version())
    const tries = await Promise.all([
      p.code('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'plan', stayId: r.stayId, versionId: r.versionId, content: { ...a.version.content, mainGoal: 'x' } } }),
      p.code('plan.unfreeze', r), p.code('plan.freeze', r), p.code('plan.discuss', { ...r, on: null }), p.code('plan.retract', { ...r, signatureId: version().signatures[0]?.id ?? '' }),
      p.code('plan.sign', { ...r, role: 'naaste', name: 'x', remark: '', route: { kind: 'typed', typedName: 'x', witness: 'y' } }), p.code('plan.finalise', { ...r, copyToResident: false, copyToGemeente: false }), p.code('plan.start', { dossierId: d.id, stayId: r.stayId }),
    ])
    expect(tries).toEqual(['plan.frozen', 'plan.not-frozen', 'plan.frozen', 'plan.frozen', 'plan.final', 'plan.not-frozen', 'plan.final', 'plan.exists'])
    d = await p.get('dossier.open', { id: d.id })
    expect(JSON.stringify(version())).toBe(before)
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), name: 'Een andere naam' } })
    await p.get('document.save', { ref: { kind: 'trajectplan', ...r }, format: 'pdf', job: 'j3' })
    expect(Buffer.from(p.out.saved.at(-1)?.bytes ?? [])).toEqual(Buffer.from(p.out.saved[0]?.bytes ?? []))
  })
  it('a new version starts from it; after closing and opening everything is there', async () => {
    d = await p.get('plan.revise', ref())
    expect(version()).toMatchObject({ number: 2, status: 'concept' })
    await p.get('session.lock', {})
    expect(await p.code('dossier.open', { id: d.id })).toBe('session.locked')
    expect(await p.code('session.unlock', { userName: 'F. Proef', password: 'een heel ander wachtwoord' })).not.toBe('ok')
    await p.get('session.unlock', { userName: 'F. Proef', password })
    expect(await p.get('dossier.open', { id: d.id })).toEqual(d)
  })
  it('consent has its own sheet, its own versions, and can be withdrawn', async () => {
    d = await p.get('consent.start', { dossierId: d.id })
    const sheet = (): Dossier['consents'][number] => { const s = d.consents.at(-1); if (!s) throw new Error('no sheet'); return s }
    const at = (): { dossierId: string; sheetId: string } => ({ dossierId: d.id, sheetId: sheet().id })
    expect(await p.code('consent.freeze', at())).toBe('consent.open')
    await change({ kind: 'consent', sheetId: sheet().id, entries: sheet().entries.map((e) => ({ ...e, choice: 'ja', on: '2026-01-22' })) })
    d = await p.get('consent.freeze', at())
    d = await p.get('consent.sign', { ...at(), role: 'bewoner', name: 'Daan Voorbeeld', remark: '', route: { kind: 'ink', ink } })
    d = await p.get('consent.sign', { ...at(), role: 'begeleider', name: 'S. Model', remark: '', route: { kind: 'ink', ink } })
    d = await p.get('consent.finalise', at())
    d = await p.get('consent.withdraw', { ...at(), entryId: sheet().entries[0]?.id ?? '' })
    expect(sheet()).toMatchObject({ status: 'vastgesteld', pdf: { mime: 'application/pdf' }, entries: [{ withdrawnOn: '2026-01-22' }, ...sheet().entries.slice(1).map(() => ({ withdrawnOn: null }))] })
    await p.get('document.save', { ref: { kind: 'signaleringskaart', ...ref() }, format: 'pdf', job: 'j4' })
    expect(p.out.saved.at(-1)?.name).toMatch(/\.pdf$/)
  }, 60_000)
  it('the recovery sheet is printed, asked back, and lets a forgotten password in', async () => {
    await p.get('recovery.print', {})
    const { number } = await p.get('recovery.challenge', {})
    const words = p.ctx.session.current()?.recovery.pending?.words ?? []
    expect(await p.code('recovery.confirm', { word: 'zzzz' })).toBe('recovery.word')
    await p.get('recovery.confirm', { word: words[number - 1] ?? '' })
    await p.get('session.lock', {})
    await p.get('session.recover', { words: words.join(' '), userName: 'F. Proef', newPassword: 'een nieuw lang wachtwoord' })
    expect((await p.get('session.status', {})).recoveryPending).toBe(false)
  })
  it('every question about records left a line in the log, without names', async () => {
    const read = await p.ctx.session.current()?.vault.log.read()
    if (read?.ok !== true) throw new Error('no log')
    expect(read.value.findings).toEqual([])
    const types = new Set(read.value.lines.map((l) => l.event.type))
    expect([...types]).toEqual(expect.arrayContaining(['vault.create', 'vault.close', 'vault.unlock', 'vault.recover', 'dossier.create', 'dossier.view', 'dossier.change', 'plan.sign', 'plan.finalise', 'document.save', 'consent.withdraw', 'recovery.show']))
    expect(JSON.stringify(read.value.lines)).not.toMatch(/Voorbeeld|Daan|Proef|Model/)
    expect(p.faults).toEqual([])
  })
})
