import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import type { RulesContent, RulesVersion } from '#shared/domain/regels/rules.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import type { Schedule } from '#shared/domain/rooster/schedule.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { ok } from '#shared/result/result.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { finalDocx, shortDocument } from '../../support/seal/docx.ts'
import { tinyPdf } from '../../support/seal.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
const ink = [[1, 2, 3, 4, 5, 6]]
let p: Asked
let people: Dossier[] = []

const vault = () => {
  const open = p.ctx.session.current()
  if (open === null) throw new Error('locked')
  return open.vault
}
const stayOf = (d: Dossier) => {
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  return stay
}
const person = (n: number): Dossier => {
  const d = vault().dossiers().get(people[n]?.id ?? '')
  if (!d) throw new Error('no dossier')
  return d
}
const place = (n: number) => ({ dossierId: person(n).id, stayId: stayOf(person(n)).id })
const versions = (house: House = vault().house()): readonly RulesVersion[] => house.papers.huisregels
const version = (n: number): RulesVersion => {
  const found = versions().find((v) => v.number === n)
  if (!found) throw new Error('no version')
  return found
}
const ref = (n: number) => ({ paper: 'huisregels', versionId: version(n).id }) as const
const contentOf = ({ from, heard, heardOn, opening, rules, variables }: RulesVersion): RulesContent => ({ from, heard, heardOn, opening, rules, variables })
const filledIn = (v: RulesVersion): RulesContent => ({ ...contentOf(v), variables: { ...Object.fromEntries(Object.keys(v.variables).map((name) => [name, v.variables[name] || 'De Proef'])), plek: 'zaterdag' } })
const stored = async (v: RulesVersion): Promise<readonly string[]> => {
  const files = [v.final?.pdf, v.final?.docx].map(async (f) => {
    const blob = await vault().getBlob(f?.id ?? '')
    return blob.ok ? createHash('sha256').update(blob.value.bytes).digest('hex') : blob.problem.code
  })
  return Promise.all(files)
}
const sealedFiles = (): string => {
  const hash = createHash('sha256')
  const all = readdirSync(path.join(p.home, 'kluis'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && e.name.endsWith('.sealed'))
  for (const e of all.toSorted((a, b) => (a.name < b.name ? -1 : 1))) hash.update(e.name).update(readFileSync(path.join(e.parentPath, e.name)))
  return hash.digest('hex')
}

beforeAll(async () => {
  // Real files that can be sealed, drawn in no time.
  p = askedProgram('2026-02-03T14:02:00', { draw: async (kind, _d, { fingerprint }) => ok(kind === 'pdf' ? tinyPdf() : await finalDocx(shortDocument(), fingerprint)) })
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proefhaven', phone247: '038-0000000' }, user: { name: 'F. Proef', diploma: 'hbo', password } })
  for (const firstName of ['Daan', 'Esra', 'Bo']) {
    const d = await p.get('dossier.create', { firstName, tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
    const stay = stayOf(d)
    await p.get('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, placementDate: '2026-01-05' } } })
    people = [...people, d]
  }
})
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('a paper that is signed at the door', () => {
  it('begins from our own set, one concept at a time, and is written in', async () => {
    expect(versions(await p.get('rules.start', { paper: 'huisregels' }))).toMatchObject([{ number: 1, status: 'concept', from: null }])
    expect(await p.code('rules.start', { paper: 'huisregels' })).toBe('rules.exists')
    expect(version(1).rules.length).toBeGreaterThan(60)
    const [first, ...others] = version(1).rules
    if (!first) throw new Error('no rule')
    expect(await p.code('rules.save', { ...ref(1), content: { ...contentOf(version(1)), rules: [{ ...first, category: 'kosten' }, ...others] } })).toBe('rules.part')
    await p.get('rules.save', { ...ref(1), content: { ...contentOf(version(1)), rules: [{ ...first, text: 'Je blijft clean, ook op {plek}.' }, ...others], heard: 'Akkoord.', heardOn: '2026-02-02' } })
    expect(version(1)).toMatchObject({ rules: [{ text: 'Je blijft clean, ook op {plek}.' }, ...others], heard: 'Akkoord.' })
  })
  it('can’t be signed as a concept, and is not made final while something is open', async () => {
    expect(await p.code('receipt.sign', { ...place(0), ...ref(1), role: 'bewoner', name: 'Daan', remark: '', route: { kind: 'ink', ink } })).toBe('receipt.concept')
    expect(await p.code('rules.finalise', { ...ref(1), from: '2026-02-04' })).toBe('rules.facts')
    await p.get('rules.save', { ...ref(1), content: { ...filledIn(version(1)), rules: version(1).rules.map((r) => ({ ...r, active: false })) } })
    expect(await p.code('rules.finalise', { ...ref(1), from: '2026-02-04' })).toBe('rules.empty')
    expect(versions()).toMatchObject([{ status: 'concept', final: null }])
  })
  it('never changes once it is final, whatever is done after', async () => {
    await p.get('rules.save', { ...ref(1), content: { ...filledIn(version(1)), rules: version(1).rules.map((r) => ({ ...r, active: true })) } })
    await p.get('rules.finalise', { ...ref(1), from: '2026-02-03' })
    const final = structuredClone(version(1))
    const files = await stored(final)
    expect(files.every((f) => f.length === 64)).toBe(true)
    expect(createHash('sha256').update(final.frozen?.canonical ?? '').digest('hex')).toBe(final.frozen?.fingerprint)
    for (const refused of [await p.code('rules.save', { ...ref(1), content: contentOf(final) }), await p.code('rules.drop', ref(1)), await p.code('rules.finalise', { ...ref(1), from: '2026-03-01' })]) expect(refused).toBe('rules.final')
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), name: 'Anders', papers: { huisregels: [], instroomvoorwaarden: [] }, schedule: { weeks: [], exceptions: [], templates: [{ id: 't', name: 'x', blocks: [] }] } } })
    expect(vault().house()).toMatchObject({ name: 'Anders', schedule: { templates: [] } })
    await p.get('rules.start', { paper: 'huisregels' })
    await p.get('rules.drop', ref(2))
    await p.get('rules.start', { paper: 'huisregels' })
    expect(await p.code('rules.finalise', { ...ref(2), from: '2026-02-02' })).toBe('rules.early')
    await p.get('rules.finalise', { ...ref(2), from: '2026-03-01' })
    await p.get('session.lock', {})
    p.clock.now = '2026-02-04T09:00:00'
    await p.get('session.unlock', { userName: 'F. Proef', password })
    // The step to this version leaves alone what is there already.
    expect(codecs.house.migrations.find((m) => m.from === 3)?.migrate(vault().house())).toEqual(vault().house())
    expect(version(1)).toEqual(final)
    expect(await stored(version(1))).toEqual(files)
    expect(version(2)).toMatchObject({ status: 'vastgesteld', rules: final.rules })
  })
  it('is what is seen, printed and saved: the stored file, never drawn again', async () => {
    await p.get('document.save', { ref: { kind: 'huisregels', versionId: version(1).id }, format: 'pdf', job: 'j' })
    expect(createHash('sha256').update(Buffer.from(p.out.saved.at(-1)?.bytes ?? [])).digest('hex')).toBe((await stored(version(1)))[0])
    expect(p.audit.at(-1)).toMatchObject({ type: 'paper.export', dossierIds: [], objectId: version(1).id })
  })
  it('is not overtaken by who wrote on while it was drawn', async () => {
    await p.get('rules.start', { paper: 'huisregels' })
    const making = p.code('rules.finalise', { ...ref(3), from: '2026-04-01' })
    await p.get('rules.save', { ...ref(3), content: { ...contentOf(version(3)), heard: 'Nog één ding.' } })
    expect(await making).toBe('rules.changed')
    expect(version(3)).toMatchObject({ status: 'concept', heard: 'Nog één ding.' })
  })
  it('reaches the window without its fixed text', async () => {
    const house = await p.get('house.get', {})
    expect(versions(house).map((v) => v.frozen?.canonical)).toEqual(['', '', undefined])
    expect(versions(house).map((v) => v.frozen?.fingerprint)).toEqual(versions().map((v) => v.frozen?.fingerprint))
  })
  it('stands in a backup, and its file comes back from there when it is damaged', async () => {
    await p.get('backup.make', {})
    const id = version(1).final?.pdf.id ?? ''
    writeFileSync(path.join(p.home, 'kluis/blobs', `${id}.sealed`), 'kapot')
    await p.get('session.lock', {})
    await p.get('session.unlock', { userName: 'F. Proef', password })
    expect((await vault().getBlob(id)).ok).toBe(false)
    await p.get('damage.putBack', { kind: 'blob', blobId: id })
    expect((await stored(version(1)))[0]).toHaveLength(64)
  })
})

describe('receipts', () => {
  const sign = (n: number, v: number, route: Input<'receipt.sign'>['route'], role: Input<'receipt.sign'>['role'] = 'bewoner') => ({ ...place(n), ...ref(v), role, name: 'Daan Voorbeeld', remark: '', route })
  it('are given under the fixed text by three routes, once for each role', async () => {
    await p.get('receipt.sign', sign(0, 1, { kind: 'ink', ink }))
    await p.get('receipt.sign', sign(1, 1, { kind: 'refused', reason: 'Eerst lezen.' }))
    const scan = await p.get('attachment.put', { dossierId: person(2).id, name: 'scan.png', mime: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) })
    await p.get('receipt.sign', sign(2, 1, { kind: 'paper', scan, signedOn: '2026-02-03' }, 'vertegenwoordiger'))
    expect([await p.code('receipt.sign', sign(0, 1, { kind: 'ink', ink })), await p.code('receipt.sign', sign(0, 1, { kind: 'ink', ink }, 'hbo')), await p.code('receipt.sign', sign(0, 1, { kind: 'refused', reason: ' ' }, 'vertegenwoordiger')), await p.code('receipt.sign', { ...sign(0, 1, { kind: 'ink', ink }), versionId: 'weg' })]).toEqual(['receipt.signed', 'receipt.role', 'receipt.reason', 'rules.gone'])
    for (const n of [0, 1, 2]) expect(stayOf(person(n)).receipts).toMatchObject([{ paper: 'huisregels', versionId: version(1).id, signature: { fingerprint: version(1).frozen?.fingerprint, userId: vault().user.id } }])
  })
  it('stand in the list with their route and without a stroke of ink; who has left is not in it', async () => {
    const list = await p.get('receipts.list', {})
    expect(list.people.map((one) => [one.callName, one.papers[0]?.standing, one.receipts[0]?.signature.route.kind])).toEqual([['Bo', 'klaar', 'paper'], ['Daan', 'klaar', 'ink'], ['Esra', 'klaar', 'refused']])
    expect(JSON.stringify(list)).not.toContain('"ink":[')
    p.clock.now = '2026-03-02T09:00:00'
    expect((await p.get('receipts.list', {})).people.map((one) => one.papers.map((x) => x.standing))).toEqual([['opnieuw', null], ['opnieuw', null], ['opnieuw', null]])
  })
  it('note their copies, and are taken back when they were a mistake', async () => {
    const [receipt] = stayOf(person(0)).receipts
    const one = { ...place(0), receiptId: receipt?.id ?? '' }
    await p.get('receipt.copyGiven', { ...one, copyOn: '2026-03-02', gemeenteOn: null })
    expect(stayOf(person(0)).receipts).toEqual([{ ...receipt, copyOn: '2026-03-02' }])
    await p.get('receipt.retract', one)
    expect(stayOf(person(0)).receipts).toEqual([])
    expect([await p.code('receipt.retract', one), await p.code('receipt.copyGiven', { ...one, copyOn: null, gemeenteOn: null })]).toEqual(['receipt.gone', 'receipt.gone'])
    expect(p.audit.at(-1)).toMatchObject({ type: 'receipt.copyGiven', dossierIds: [one.dossierId], objectId: one.receiptId, ok: false })
  })
})

describe('the week', () => {
  const empty: Schedule = { weeks: [], exceptions: [], templates: [] }
  const block: Block = { id: 'b1', day: 1, start: 540, end: 630, kind: 'groepsblok', title: '', leaders: [], volunteer: '', place: 'Huiskamer', form: 'live', who: { kind: 'iedereen' } }
  const week: Schedule = { ...empty, weeks: [{ id: 'w', name: 'Gewoon', from: '2026-01-05', blocks: [block] }] }
  it('is saved whole, and refused by who saw an older one', async () => {
    expect(await p.get('schedule.save', { schedule: week, before: empty })).toEqual(week)
    expect(await p.code('schedule.save', { schedule: empty, before: empty })).toBe('schedule.changed')
    expect(vault().house().schedule).toEqual(week)
    const seen = await p.get('schedule.week', { monday: '2026-02-02' })
    expect(seen.people.map((one) => one.callName)).toEqual(['Bo', 'Daan', 'Esra'])
  })
  const mark = (state: Attendance['state']): Attendance => ({ on: '2026-03-03', blockId: 'b1', kind: 'groepsblok', minutes: 90, state, why: '' })
  const roll = (states: readonly (Attendance['state'] | null)[]): Input<'attendance.save'> => ({ on: '2026-03-03', blockId: 'b1', marks: states.map((s, n) => ({ ...place(n), mark: s === null ? null : mark(s) })) })
  it('a roll is noted for all at once, and the log names them all', async () => {
    const answer = await p.get('attendance.save', roll(['er', 'ziek', 'er']))
    expect(answer).toEqual([0, 1, 2].map((n) => ({ dossierId: person(n).id, mark: mark(n === 1 ? 'ziek' : 'er') })))
    expect(p.audit.at(-1)).toMatchObject({ type: 'attendance.note', dossierIds: [0, 1, 2].map((n) => person(n).id), objectId: 'b1', ok: true })
  })
  it('writes only who is otherwise than before, and takes a mark away', async () => {
    const revisions = [0, 1, 2].map((n) => person(n).revision)
    await p.get('attendance.save', roll(['er', null, 'er']))
    expect([0, 1, 2].map((n) => person(n).revision - (revisions[n] ?? 0))).toEqual([0, 1, 0])
    expect(stayOf(person(1)).attendance).toEqual([])
  })
  it('of which one is gone, or with a mark of another block, nothing is written', async () => {
    const before = sealedFiles()
    const gone = { dossierId: 'weg', stayId: 'weg', mark: mark('er') }
    expect(await p.code('attendance.save', { ...roll(['ziek', 'ziek', 'ziek']), marks: [...roll(['ziek', 'ziek', 'ziek']).marks, gone] })).toBe('dossier.unknown')
    expect(await p.code('attendance.save', { ...roll(['ziek']), marks: [...roll(['ziek']).marks, { ...place(1), stayId: 'weg', mark: mark('er') }] })).toBe('stay.gone')
    expect(await p.code('attendance.save', { ...roll(['ziek']), marks: [{ ...place(0), mark: { ...mark('er'), blockId: 'b2' } }] })).toBe('attendance.other')
    expect(sealedFiles()).toBe(before)
  })
})

it('nothing went wrong inside', () => expect(p.faults).toEqual([]))
