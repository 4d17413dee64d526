import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { findHeaders } from '../../../electron/vault/headerFiles.ts'
import { decodeEntries } from '../../../electron/vault/history/entries.ts'
import { readRingBytes } from '../../../electron/vault/ring.ts'
import { unseal } from '../../../electron/vault/seal.ts'
import { openSlot } from '../../../electron/vault/slots.ts'
import { ownPlace } from '../../../electron/vault/vault.ts'
import { popplerText } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
const other = 'andere woorden heel lang'
let p: Asked
let d: Dossier
const wish = { program: '1', destroyed: [] }
const asking = (): Input<'privacy.ask'> => ({ dossierId: d.id, ground: 'verzoek-bewoner', requestedOn: '2026-02-01', reason: 'Mevrouw Verdwenen vroeg het in haar brief.', decision: 'Niemand anders heeft er belang bij.' })
const vault = () => {
  const open = p.ctx.session.current()
  if (open === null) throw new Error('locked')
  return open.vault
}
const as = async (userName: string, word: string): Promise<void> => {
  await p.get('session.lock', {})
  await p.get('session.unlock', { userName, password: word })
}

beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proefhaven', phone247: '038-0000000' }, user: { name: 'F. Proef', diploma: 'hbo', password } })
  d = await p.get('dossier.create', { firstName: 'Zwanet', tussenvoegsel: 'van', lastName: 'Verdwenen', roepnaam: 'Zwaantje' })
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  const change = async (c: Input<'dossier.change'>['change']): Promise<void> => {
    await p.get('dossier.change', { id: d.id, revision: d.revision, change: c })
    d = await p.get('dossier.open', { id: d.id })
  }
  await change({ kind: 'person', person: { ...d.person, bsn: '111222333', goodToKnow: 'Zwanet houdt van schaatsen.' } })
  await change({ kind: 'naasten', naasten: [{ id: 'n1', relation: 'zus', name: 'Trui Verdwenen', nameOnPaper: true, phone: '06 11', does: 'belt Zwanet', contact: 'elke week', mayJoin: 'ja', consentOn: null, burden: 2, burdenNote: '' }] })
  const blob = await p.get('attachment.put', { dossierId: d.id, name: 'Brief Verdwenen.png', mime: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) })
  await change({ kind: 'stay', stayId: stay.id, facts: { ...stay.facts, attachments: [{ id: 'a1', kind: 'anders', title: 'Brief', date: null, blob }] } })
  await change({ kind: 'ownBlocks', stayId: stay.id, ownBlocks: [{ block: { id: 'b1', day: 3, start: 600, end: 660, kind: 'behandelaar', title: 'Naar de praktijk', leaders: [], volunteer: '', place: 'Stad', form: 'live', who: { kind: 'iedereen' } }, from: null, until: null }] })
  await p.get('attendance.save', { on: '2026-02-02', blockId: 'b2', marks: [{ dossierId: d.id, stayId: stay.id, mark: { on: '2026-02-02', blockId: 'b2', kind: 'groepsblok', minutes: 90, state: 'ziek', why: '' } }] })
  await p.get('rules.start', { paper: 'huisregels' })
  const [rules] = vault().house().papers.huisregels
  if (!rules) throw new Error('no rules')
  const ref = { paper: 'huisregels', versionId: rules.id } as const
  const { from, heard, heardOn, opening, rules: all, variables } = rules
  await p.get('rules.save', { ...ref, content: { from, heard, heardOn, opening, rules: all, variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value || 'x'])) } })
  await p.get('rules.finalise', { ...ref, from: '2026-02-01' })
  await p.get('receipt.sign', { dossierId: d.id, stayId: stay.id, ...ref, role: 'bewoner', name: 'Zwanet van Verdwenen', remark: 'Ik las alles zelf.', route: { kind: 'ink', ink: [[1, 2, 3, 4]] } })
  await p.get('plan.start', { dossierId: d.id, stayId: stay.id })
  await p.get('consent.start', { dossierId: d.id })
  d = await p.get('dossier.open', { id: d.id })
}, 60_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

test('the package holds what the dossier holds, readable and as data, with the attachments beside it', async () => {
  expect(await p.get('privacy.package', { dossierId: d.id, job: 'j' })).toEqual({ savedIn: null, files: 0, missing: 0 })
  expect(p.out.saved).toEqual([])
  p.folders.push('/gekozen')
  const done = await p.get('privacy.package', { dossierId: d.id, job: 'j' })
  expect(done).toEqual({ savedIn: 'Inzagepakket Zwanet van Verdwenen 2026-02-03 14u02', files: 3, missing: 0 })
  expect(p.out.saved.map((f) => f.name)).toEqual(['Inzagepakket.pdf', 'Inzagepakket.json', 'Bijlagen/1 Brief Verdwenen.png'].map((name) => `${done.savedIn ?? ''}/${name}`))
  const words = (popplerText(p.out.saved[0]?.bytes ?? new Uint8Array())).replaceAll(/\s+/g, ' ')
  for (const said of ['Zwanet van Verdwenen', 'Wat dit is', '111222333', 'Trui Verdwenen', 'Staat hier iets over een ander?', 'schaatsen', 'Plan, versie 1', 'Toestemming, versie 1', 'Wat er is veranderd', 'F. Proef', 'Wie keek in mijn dossier?', 'Brief Verdwenen', 'Huisregels, nummer 1', 'Ik las alles zelf.', 'donderdag 10:00 – 11:00 Naar de praktijk', 'Groep: ziek'])
    expect(words).toContain(said)
  const data = JSON.parse(Buffer.from(p.out.saved[1]?.bytes ?? []).toString('utf8'))
  expect(data.dossier.dossier.person.bsn).toBe('111222333')
  expect(data.geschiedenis.length).toBeGreaterThan(3)
  expect(data.wieKeek.length).toBeGreaterThan(0)
  p.out.saved.length = 0
})

test('one hbo proposes, and can’t confirm; with one hbo the desk says that somebody else is needed', async () => {
  expect(await p.get('privacy.list', {})).toMatchObject({ requests: [], receipts: [], alone: true, away: [] })
  for (const [wrong, code] of [[{ reason: ' ' }, 'privacy.reason'], [{ decision: '' }, 'privacy.decision'], [{ requestedOn: '2026-02-04' }, 'privacy.day'], [{ ground: 'termijn-voorbij' }, 'privacy.term'], [{ dossierId: 'geen' }, 'dossier.unknown']] as const)
    expect(await p.code('privacy.ask', { ...asking(), ...wrong })).toBe(code)
  const asked = await p.get('privacy.ask', asking())
  expect(asked.requests).toMatchObject([{ dossierId: d.id, name: 'Zwanet van Verdwenen', before: '2026-05-01', askedBy: 'F. Proef', mine: true, reason: asking().reason }])
  expect(await p.code('privacy.ask', asking())).toBe('privacy.asked')
  expect(await p.ask('privacy.confirm', { dossierId: d.id, password })).toMatchObject({ ok: false, problem: { code: 'privacy.same', text: expect.stringContaining('andere hbo-professional') } })
  expect((await p.get('privacy.withdraw', { dossierId: d.id })).requests).toEqual([])
  expect(await p.code('privacy.withdraw', { dossierId: d.id })).toBe('privacy.gone')
  expect(await p.code('dossier.open', { id: d.id })).toBe('ok')
})

/** Every readable text of the house on disk, opened with all keys that there are; and what lies beside it. */
async function everything(word: string): Promise<string> {
  const folder = path.join(p.home, 'kluis')
  const found = await findHeaders(nodeDisk, folder)
  const header = found.ok ? found.value.sound[0]?.stored.header : undefined
  const slot = header?.slots.find((s) => s.kind === 'user' && s.name === 'F. Proef')
  if (!header || !slot) throw new Error('no header')
  const kdf = { name: 'test', derive: async (secret: string, k: { salt: string }) => createHash('sha256').update(`${k.salt}\n${secret}`).digest() }
  const keys = await openSlot(kdf, header, slot, word)
  if (!keys.ok || keys.value.care === null) throw new Error('no keys')
  const rings = [readRingBytes({ ring: 'keyring', vaultId: header.vaultId, generation: header.generation }, keys.value.vault, readFileSync(path.join(folder, 'keyring.sealed'))), readRingBytes({ ring: 'care', vaultId: header.vaultId, generation: header.careGeneration }, keys.value.care, readFileSync(path.join(folder, 'care.sealed')))]
  const texts: string[] = rings.flatMap((ring) => [...(ring?.secrets ?? [])].map(([name, bytes]) => `${name} ${bytes.toString('utf8')}`))
  const all = new Map(rings.flatMap((ring) => [...(ring?.entries ?? [])]))
  for (const entry of readdirSync(p.home, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())) {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name))
    texts.push(`${entry.name} ${bytes.toString('latin1')} ${bytes.toString('utf8')}`)
    for (const [fileId, { keys: own }] of all) {
      for (const kind of ['house', 'dossier', 'blob'] as const) {
        const opened = unseal({ vaultId: header.vaultId, fileId, kind }, own, bytes)
        if (opened.ok) texts.push(opened.value.content.toString('utf8'))
      }
      if (entry.name.endsWith('.baken')) texts.push(JSON.stringify(decodeEntries(header.vaultId, fileId.replace('dossier/', ''), own, bytes)))
    }
  }
  const log = await vault().log.read()
  if (!log.ok) throw new Error('no log')
  return [...texts, JSON.stringify(log.value.lines)].join('\n')
}

test('another hbo confirms with the own password; then no name and no word is left, a receipt is', async () => {
  await p.get('users.add', { name: 'S. Tweede', roles: ['hbo'], diploma: 'hbo', password: other })
  const rest = await p.get('dossier.create', { firstName: 'Blijft', tussenvoegsel: '', lastName: 'Hier', roepnaam: '' })
  const places = [{ folder: ownPlace(path.join(p.home, 'kluis')), own: true }]
  for (const { result } of await vault().backups.make({ ...wish, places })) expect(result.ok).toBe(true)
  expect((await p.get('privacy.ask', asking())).alone).toBe(false)
  const before = await everything(password)
  for (const said of ['Verdwenen', 'Zwanet', 'schaatsen', 'in haar brief']) expect(before).toContain(said)

  await as('S. Tweede', other)
  expect((await p.get('privacy.list', {})).requests).toMatchObject([{ mine: false, askedBy: 'F. Proef' }])
  expect(await p.code('privacy.confirm', { dossierId: d.id, password })).toBe('wrong-secret')
  expect(await p.code('dossier.open', { id: d.id })).toBe('ok')
  const done = await p.get('privacy.confirm', { dossierId: d.id, password: other })
  expect(done.requests).toEqual([])
  expect(done.receipts).toMatchObject([{ dossierId: d.id, ground: 'verzoek-bewoner', askedBy: 'F. Proef', confirmedBy: 'S. Tweede' }])
  expect(done.retention.map((r) => r.dossierId)).toEqual([rest.id])
  expect(await p.code('dossier.open', { id: d.id })).toBe('unknown-dossier')
  expect((await p.get('bin.list', {})).length).toBe(0)
  await as('F. Proef', password)
  const after = await everything(password)
  expect(after).toContain('Blijft')
  for (const gone of ['Verdwenen', 'Zwanet', 'Zwaantje', 'schaatsen', 'in haar brief', 'Trui', '111222333']) expect(after).not.toContain(gone)
  expect(p.audit.map((e) => e.type).filter((t) => /estroy|package/.test(t))).toEqual(expect.arrayContaining(['dossier.package', 'dossier.askDestroy', 'dossier.dropDestroy', 'dossier.destroy']))
  expect(p.faults).toEqual([])
})
