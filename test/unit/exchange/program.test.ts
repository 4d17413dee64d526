import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { caseFile } from '../../support/caseFile.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
const example = new URL('../../../resources/uitwisseling/voorbeeld.json', import.meta.url)
const file = async (where: URL): Promise<{ name: string; bytes: Uint8Array }> => ({ name: 'binnen.json', bytes: new Uint8Array(await readFile(where)) })

let p: Asked
const offer = async (where: URL): Promise<NonNullable<Awaited<ReturnType<typeof preview>>>> => {
  p.pick.push(await file(where))
  const shown = await preview()
  if (!shown) throw new Error('nothing was previewed')
  return shown
}
const preview = () => p.get('exchange.preview', {})
const listed = async (): Promise<readonly string[]> => (await p.get('dossiers.list', {})).residents.map((r) => r.lastName)

beforeAll(async () => {
  p = askedProgram('2026-07-06T10:00:00')
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Ontvangst', contractProfile: 's0' }, user: { name: 'F. Proef', diploma: 'hbo', password } })
}, 60_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('taking a file in', () => {
  it('shows what would be added and adds nothing', async () => {
    const shown = await offer(caseFile('a'))
    expect(shown).toMatchObject({ name: 'Daan Voorbeeld', house: 'De Proefhaven', fileName: 'binnen.json', known: [], leftOut: [] })
    expect(shown.adds).toEqual([
      'Daan Voorbeeld, geboren 14 mei 1994, cliëntnummer PH-2026-004, met BSN.', 'Een verblijf vanaf ma 5 jan 2026, gepland tot vr 18 dec 2026.', 'Het plan, versie 1, als concept: 5 doelen en 16 acties.',
      '2 naasten: zus, dochter (6).', '2 hulpverleners: kliniek, budgetbeheer.', 'Een toestemmingsblad als concept: 4 regels.',
    ])
    expect(shown.changes).toEqual(['S. Model werkt hier niet. Kies daarna zelf wie begeleidt.', 'R. Staal werkt hier niet. Kies daarna zelf wie de ervaringsdeskundige is.'])
    expect(await listed()).toEqual([])
  })
  it('adds it once, when somebody says so', async () => {
    const { token } = await offer(caseFile('a'))
    const made: Dossier = await p.get('exchange.import', { token })
    expect(made).toMatchObject({ person: { lastName: 'Voorbeeld', bsn: '111222333' }, stays: [{ facts: { contractProfile: 'ijssel-vecht', begeleiderId: null }, plan: [{ number: 1, status: 'besproken', frozen: null, signatures: [], final: null }] }] })
    expect((await p.get('house.get', {})).staff.find((s) => s.id === made.stays[0]?.facts.hboId)?.name).toBe('F. Proef')
    expect(await p.code('exchange.import', { token })).toBe('exchange.token')
    expect(await listed()).toEqual(['Voorbeeld'])
  })
  it('says when somebody of that name is here already; the second gets another number', async () => {
    const shown = await offer(caseFile('a'))
    expect(shown.known).toEqual(['Daan Voorbeeld, geboren 14 mei 1994'])
    expect(shown.changes.at(-1)).toMatch(/^Cliëntnummer PH-2026-004 is hier al in gebruik\. Het nieuwe dossier krijgt DO-2026-\d{3}\.$/u)
  })
  it('forgets what was offered on locking', async () => {
    const { token } = await offer(caseFile('b'))
    await p.get('session.lock', {})
    await p.get('session.unlock', { userName: 'F. Proef', password })
    expect(await p.code('exchange.import', { token })).toBe('exchange.token')
    expect(await listed()).toEqual(['Voorbeeld'])
  })
  it('takes the file that was shown last', async () => {
    const first = await offer(caseFile('b'))
    const second = await offer(caseFile('c'))
    expect(await p.code('exchange.import', { token: first.token })).toBe('exchange.token')
    expect((await p.get('exchange.import', { token: second.token })).person.lastName).toBe('Oefen')
  })
  it('never takes a signature in: what a file calls signed comes as a concept, with a note of it', async () => {
    const shown = await offer(example)
    expect(shown.changes).toContain('Oudere versies van het plan komen niet mee (versie 1).')
    const made = await p.get('exchange.import', { token: shown.token })
    for (const v of made.stays.flatMap((s) => s.plan)) expect(v).toMatchObject({ status: 'besproken', frozen: null, signatures: [], final: null, copies: [] })
    for (const c of made.consents) expect(c).toMatchObject({ status: 'concept', frozen: null, signatures: [], pdf: null })
    // The newest version signed: its signers are told of, as said by a file.
    const signed = JSON.parse(Buffer.from((await file(example)).bytes).toString('utf8'))
    signed.dossier.stays[1].plan.length = 1
    p.pick.push({ name: 'x.json', bytes: Buffer.from(JSON.stringify(signed)) })
    const again = await preview()
    expect(again?.changes[0]).toMatch(/^Versie 1 is bij De Proefhaven vastgesteld en getekend door .*Dat telt hier niet als handtekening/u)
    const taken = await p.get('exchange.import', { token: again?.token ?? '' })
    const version = taken.stays[1]?.plan[0]
    expect(version).toMatchObject({ status: 'besproken', signatures: [], frozen: null, lapsed: [{ at: '2026-07-06T10:00:00', signers: expect.arrayContaining([expect.objectContaining({ role: 'hbo', name: 'F. Proef', route: 'bestand van De Proefhaven' })]) }] })
    expect(version?.lapsed[0]?.signers.map((s) => s.name)).not.toContain('Sanne')
  })
  it('without a name adds nobody', async () => {
    p.pick.push({ name: 'x.json', bytes: Buffer.from('{"format":"baken-uitwisseling/1","house":{"name":"x"},"dossier":{"person":{}}}') })
    expect(await p.code('exchange.preview', {})).toBe('dossier.nameless')
  })
})

describe('a file out of the house', () => {
  it('holds no BSN unless chosen, no user, no ink, and says what was left out', async () => {
    const [first] = (await p.get('dossiers.list', {})).residents.filter((r) => r.lastName === 'Voorbeeld')
    const saved = await p.get('exchange.export', { dossierId: first?.id ?? '', withBsn: false })
    expect(saved).toEqual({ savedAs: 'Uitwisselbestand Daan Voorbeeld.json', leftOut: ['Het BSN.'] })
    const text = Buffer.from(p.out.saved.at(-1)?.bytes ?? []).toString('utf8')
    for (const never of ['111222333', 'userId', '"ink"', '"diploma"', first?.id ?? 'no id']) expect(text).not.toContain(never)
    await p.get('exchange.export', { dossierId: first?.id ?? '', withBsn: true })
    expect(Buffer.from(p.out.saved.at(-1)?.bytes ?? []).toString('utf8')).toContain('111222333')
  })
  it('leaves a line for the log, without names', () => {
    expect(p.audit.filter((e) => e.channel.startsWith('exchange.')).map((e) => [e.type, e.dossierIds.length])).toEqual(expect.arrayContaining([['exchange.export', 1], ['exchange.preview', 0], ['exchange.import', 1]]))
    expect(JSON.stringify(p.audit)).not.toMatch(/Voorbeeld|Daan|Proefhaven/)
    expect(p.faults).toEqual([])
  })
})
