import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { noFilter, type LogFilter } from '#shared/domain/log/filter.ts'
import { roles, type Role } from '#shared/domain/permissions.ts'
import type { Channel, Input } from '#shared/ipc/contract.ts'
import { checkDocx } from '../../../electron/documents/seal/docx/checkDocx.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { bodyWords } from '../../support/docxText.ts'
import { popplerText } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
let p: Asked
let daan: Dossier
const is = async (name: string): Promise<void> => {
  await p.get('session.lock', {})
  await p.get('session.unlock', { userName: name, password })
}
const named = { hbo: 'F. Proef', begeleider: 'S. Model', ervaringsdeskundige: 'R. Staal', beheerder: 'B. Kantoor' } as const satisfies Readonly<Record<Role, string>>
const house = (filter: Partial<LogFilter> = {}, before: number | null = null) => p.get('log.house', { filter: { ...noFilter, ...filter }, before })
const resident = (filter: Partial<LogFilter> = {}) => p.get('log.resident', { dossierId: daan.id, filter: { ...noFilter, ...filter }, before: null })
const sentences = (page: { readonly days: readonly { readonly lines: readonly { readonly sentence: string }[] }[] }): readonly string[] => page.days.flatMap((d) => d.lines.map((l) => l.sentence))
/** The story needs this to be refused. */
const refused = async <C extends Channel>(channel: C, input: Input<C>, code: string): Promise<void> => {
  const answered = await p.code(channel, input)
  if (answered !== code) throw new Error(`${channel}: ${answered}`)
}
const idOf = async (name: string): Promise<string> => (await house()).people.find((one) => one.name === name)?.id ?? ''

beforeAll(async () => {
  p = askedProgram('2026-11-23T09:10:00')
  await p.get('session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { name: named.hbo, diploma: 'hbo', password } })
  for (const role of ['begeleider', 'ervaringsdeskundige', 'beheerder'] as const) await p.get('users.add', { name: named[role], roles: [role], diploma: 'onbekend', password })
  await p.get('users.add', { name: 'W. Weg', roles: ['begeleider'], diploma: 'onbekend', password })
  daan = await p.get('dossier.create', { firstName: 'Daan', tussenvoegsel: '', lastName: 'Geheimnaam', roepnaam: '' })
  await is('W. Weg')
  p.clock.now = '2026-11-23T11:00:00'
  await p.get('dossier.open', { id: daan.id })
  await is(named.begeleider)
  p.clock.now = '2026-11-24T09:10:00'
  await p.get('dossier.open', { id: daan.id })
  await refused('dossier.bin', { id: daan.id }, 'rights')
  await p.get('session.lock', {})
  p.clock.now = '2026-11-24T16:40:00'
  await refused('session.unlock', { userName: named.begeleider, password: 'iets anders dan dit' }, 'wrong-secret')
  await p.get('session.unlock', { userName: named.begeleider, password })
  await p.get('dossier.open', { id: daan.id })
  p.clock.now = '2026-11-25T10:00:00'
  await is(named.hbo)
  const weg = (await p.get('users.list', {})).find((u) => u.name === 'W. Weg')
  await p.get('users.block', { userId: weg?.id ?? '', ownPassword: password })
}, 60_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('the log of the house', () => {
  it('tells who did what, by day, newest first, what is the same as one line', async () => {
    await is(named.hbo)
    const page = await house()
    expect(page.days.map((d) => [d.day, d.title])).toEqual([['2026-11-25', 'Vandaag, woensdag 25 november 2026'], ['2026-11-24', 'Gisteren, dinsdag 24 november 2026'], ['2026-11-23', 'Maandag 23 november 2026']])
    const said = sentences(page)
    expect(said).toContain('S. Model bekeek het dossier van Daan Geheimnaam, 2 keer tussen 9.10 en 16.40 uur.')
    expect(said).toContain('S. Model wilde het dossier van Daan Geheimnaam in de prullenbak doen om 9.10 uur. Dat mag niet met deze rol.')
    expect(said).toContain('Iemand wilde zich aanmelden als S. Model om 16.40 uur. Het wachtwoord klopte niet.')
    expect(said).toContain('F. Proef voegde S. Model toe om 9.10 uur.')
  })
  it('still knows the name of who was blocked, also when the house writes another', async () => {
    await is(named.hbo)
    const now = await p.get('house.get', {})
    await p.get('house.save', { house: { ...now, staff: now.staff.map((s) => ({ ...s, name: 'Anders' })) } })
    await p.get('house.save', { house: { ...now, staff: now.staff.filter((s) => s.name !== 'W. Weg') } })
    const said = sentences(await house())
    expect(said).toContain('W. Weg bekeek het dossier van Daan Geheimnaam om 11.00 uur.')
    expect(said).toContain('F. Proef blokkeerde W. Weg om 10.00 uur.')
  })
  it('names no resident to a beheerder, on the screen, on paper or as a file', async () => {
    await is(named.beheerder)
    const page = await house()
    expect(sentences(page)).toContain('S. Model bekeek een dossier, 2 keer tussen 9.10 en 16.40 uur.')
    expect(JSON.stringify(page)).not.toMatch(/Geheimnaam|Daan/u)
    for (const format of ['pdf', 'docx'] as const) await p.get('document.save', { ref: { kind: 'logboek', filter: noFilter }, format, job: 'j' })
    await p.get('log.save', { filter: noFilter })
    const [pdf, docx, file] = p.out.saved.slice(-3).map((one) => one.bytes)
    if (!pdf || !docx || !file) throw new Error('not saved')
    for (const text of [popplerText(pdf), bodyWords(docx), Buffer.from(file).toString()]) {
      expect(text).toContain('S. Model')
      expect(text).not.toMatch(/Geheimnaam|Daan/u)
    }
  })
  it('does not name them to a beheerder who reads dossiers and is no hbo-professional', async () => {
    await is(named.hbo)
    await p.get('users.add', { name: 'T. Twee', roles: ['begeleider', 'beheerder'], diploma: 'mbo-4', password })
    await is('T. Twee')
    expect((await p.get('session.status', {})).care).toBe(true)
    expect(JSON.stringify(await house())).not.toMatch(/Geheimnaam|Daan/u)
  })
  it('does not name them to a hbo-professional without the key either', async () => {
    await is(named.beheerder)
    await p.get('users.add', { name: 'N. Nieuw', roles: ['hbo'], diploma: 'hbo', password })
    await is('N. Nieuw')
    expect(await p.code('log.resident', { dossierId: daan.id, filter: noFilter, before: null })).toBe('rights.care')
    expect(JSON.stringify(await house())).not.toMatch(/Geheimnaam|Daan/u)
  })
  it('is looked at in sight: every look, print and file is a line', async () => {
    p.clock.now = '2026-11-26T10:00:00'
    await is(named.hbo)
    await house()
    await resident()
    await p.get('document.print', { ref: { kind: 'logboek', filter: noFilter }, job: 'j' })
    await p.get('document.save', { ref: { kind: 'wieKeek', dossierId: daan.id, from: null, until: null }, format: 'docx', job: 'j' })
    await p.get('log.save', { filter: noFilter })
    const said = sentences(await house({ from: '2026-11-26' }))
    expect(said).toContain('F. Proef bekeek het logboek om 10.00 uur.')
    expect(said).toContain('F. Proef bekeek wie er in het dossier van Daan Geheimnaam keek om 10.00 uur.')
    expect(said).toContain('F. Proef bewaarde of printte het logboek, 2 keer om 10.00 uur.')
    expect(said).toContain('F. Proef bewaarde of printte wie er in het dossier van Daan Geheimnaam keek om 10.00 uur.')
    expect(said.join()).not.toContain('document uit')
  })
  it('writes nothing when somebody changed their mind about saving', async () => {
    const q = askedProgram('2026-11-23T09:10:00', { desk: { ...p.ctx.desk, saveAs: async () => ({ ok: true, value: null }), print: async () => ({ ok: true, value: false }) } })
    await q.get('session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { name: named.hbo, diploma: 'hbo', password } })
    expect(await q.get('log.save', { filter: noFilter })).toEqual({ savedAs: null })
    expect(await q.get('document.print', { ref: { kind: 'logboek', filter: noFilter }, job: 'j' })).toEqual({ printed: false })
    expect(sentences(await q.get('log.house', { filter: noFilter, before: null })).join()).not.toContain('bewaarde of printte')
  })
})

describe('filters', () => {
  it('leave what was asked for, and only that', async () => {
    await is(named.hbo)
    const model = await idOf(named.begeleider)
    expect(sentences(await house({ userId: model })).every((s) => s.includes('S. Model'))).toBe(true)
    expect((await house({ from: '2026-11-24', until: '2026-11-24' })).days.map((d) => d.day)).toEqual(['2026-11-24'])
    const failed = await house({ failed: true })
    expect(failed.days.flatMap((d) => d.lines).every((l) => l.failed)).toBe(true)
    expect(sentences(failed).length).toBeGreaterThanOrEqual(2)
    expect((await house({ kind: 'toegang' })).days.flatMap((d) => d.lines).every((l) => l.kind === 'toegang')).toBe(true)
    expect((await house({ kind: 'kopie', failed: true })).days).toEqual([])
    expect((await house({ from: '2026-11-30', until: '2026-11-01' })).days).toEqual([])
  })
  it('limit the days of one dossier, and not who was in it', async () => {
    const all = await resident()
    const part = await resident({ until: '2026-11-23' })
    expect(part.days.map((d) => d.day)).toEqual(['2026-11-23'])
    expect([part.summary, part.people.map((one) => one.name).toSorted()]).toEqual([all.summary, all.people.map((one) => one.name).toSorted()])
  })
})

describe('who looked in this dossier', () => {
  it('tells a hbo-professional everybody, also who left, and nothing of another dossier', async () => {
    await is(named.hbo)
    const other = await p.get('dossier.create', { firstName: 'Mila', tussenvoegsel: '', lastName: 'Anders', roepnaam: '' })
    const seen = await resident()
    expect(seen.summary).toMatch(/^Sinds 23 november 2026 keken 3 mensen in dit dossier\./u)
    expect(seen.people.map((one) => one.name).toSorted()).toEqual(['F. Proef', 'S. Model', 'W. Weg'])
    expect(sentences(seen)).toContain('S. Model bekeek dit dossier, 2 keer tussen 9.10 en 16.40 uur.')
    expect(sentences(seen).join()).not.toMatch(/Mila|Geheimnaam/u)
    expect(await p.code('log.resident', { dossierId: 'bestaat-niet', filter: noFilter, before: null })).toBe('dossier.unknown')
    expect((await p.get('log.resident', { dossierId: other.id, filter: noFilter, before: null })).people.map((one) => one.name)).toEqual(['F. Proef'])
  })
  it.each(roles)('%s may what the table says', async (role) => {
    await is(named[role])
    const may = { house: role === 'hbo' || role === 'beheerder', resident: role === 'hbo' }
    const code = (yes: boolean): string => (yes ? 'ok' : 'rights')
    const ref = { kind: 'wieKeek', dossierId: daan.id, from: null, until: null } as const
    expect([await p.code('log.house', { filter: noFilter, before: null }), await p.code('log.check', {}), await p.code('log.save', { filter: noFilter }), await p.code('document.print', { ref: { kind: 'logboek', filter: noFilter }, job: 'j' })]).toEqual(Array.from({ length: 4 }, () => code(may.house)))
    expect([await p.code('log.resident', { dossierId: daan.id, filter: noFilter, before: null }), await p.code('document.view', { ref, job: 'j' }), await p.code('document.save', { ref, format: 'pdf', job: 'j' })]).toEqual(Array.from({ length: 3 }, () => code(may.resident)))
  })
})

describe('the log on paper', () => {
  it.each(['logboek', 'wieKeek'] as const)('%s is sealed by the house when it is saved, as PDF and as Word', async (kind) => {
    await is(named.hbo)
    const ref = kind === 'logboek' ? { kind, filter: noFilter } : { kind, dossierId: daan.id, from: null, until: null }
    for (const format of ['pdf', 'docx'] as const) {
      await p.get('document.save', { ref, format, job: 'j' })
      const bytes = Uint8Array.from(p.out.saved.at(-1)?.bytes ?? [])
      const seen = format === 'pdf' ? checkPdf(bytes) : await checkDocx(bytes)
      expect([format, seen.kind]).toEqual([format, 'intact'])
      const report = await p.get('document.check', { bytes })
      expect([format, report.ours, report.check.kind]).toEqual([format, true, 'intact'])
    }
    expect(p.out.saved.at(-1)?.name).toBe(kind === 'logboek' ? 'Logboek.docx' : 'Wie keek in het dossier van Daan Geheimnaam.docx')
  })
  it('says what was left out', async () => {
    await is(named.hbo)
    await p.get('document.print', { ref: { kind: 'logboek', filter: { ...noFilter, kind: 'gelezen', from: '2026-11-24', until: '2026-11-24', userId: await idOf(named.begeleider) } }, job: 'j' })
    expect(popplerText(p.out.printed.at(-1) ?? new Uint8Array()).replaceAll(/\s+/gu, ' ')).toContain('Dit is een deel van het logboek: alleen van 24 november 2026, wat S. Model deed, het soort ‘Gelezen’.')
  })
  it('as a file: every line that passes, with the names of today', async () => {
    await is(named.hbo)
    await p.get('log.save', { filter: { ...noFilter, until: '2026-11-23' } })
    const saved = p.out.saved.at(-1)
    const file = JSON.parse(Buffer.from(saved?.bytes ?? []).toString()) as { format: string; house: string; findings: unknown[]; lines: { at: string; words: string }[] }
    expect(saved?.name).toMatch(/^Logboek van De Proef, een deel, 2026-11-26\.json$/u)
    expect([file.format, file.house, file.findings]).toEqual(['baken-logboek', 'De Proef', []])
    expect(file.lines.every((l) => l.at.startsWith('2026-11-23'))).toBe(true)
    expect(file.lines.map((l) => l.words)).toContain('F. Proef maakte het dossier van Daan Geheimnaam om 9.10 uur.')
  })
})

it('nothing went wrong inside', () => expect(p.faults).toEqual([]))
