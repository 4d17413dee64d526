import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putBack } from '#shared/domain/history/putBack.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyNaaste } from '#shared/domain/people/network.ts'
import type { Change } from '#shared/domain/change.ts'
import { byDay, namesIn, partsIn, shownLines } from '../../../renderer/screens/dossier/geschiedenis/model.ts'
import { sheetA } from '../../support/caseA.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

let p: Asked
let id: string
const password = 'vier losse woorden hier'
const change = async (next: Change): Promise<void> => {
  const { revision } = await p.get('dossier.open', { id })
  await p.get('dossier.change', { id, revision, change: next })
}
const person = async (patch: object): Promise<void> => {
  const { person: now } = await p.get('dossier.open', { id })
  await change({ kind: 'person', person: { ...now, ...patch } })
}

beforeAll(async () => {
  p = askedProgram('2026-03-02T10:00:00')
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proefhaven' }, user: { name: 'F. Proef', diploma: 'hbo', password } })
  id = (await p.get('dossier.create', { firstName: 'Daan', tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })).id
})
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('the history of a dossier', () => {
  it('tells who changed what, joined by sitting, also after locking; and is put back as any other change', async () => {
    p.clock.now = '2026-03-02T10:05:00'
    for (const phone of ['0', '06', '06-00000000']) await person({ phone })
    p.clock.now = '2026-03-03T09:00:00'
    await change({ kind: 'naasten', naasten: [{ ...emptyNaaste('n1'), relation: 'zus' }] })
    await p.get('session.lock', {})
    await p.get('session.unlock', { userName: 'F. Proef', password })
    const { lines, names, holes, begun } = await p.get('history.list', { dossierId: id })
    expect(lines.map((l) => [l.path.join('.'), l.what, l.at, names[l.userId]])).toEqual([
      ['', 'added', '2026-03-02T10:00:00', 'F. Proef'],
      ['person.phone', 'changed', '2026-03-02T10:05:00', 'F. Proef'],
      ['naasten.n1', 'added', '2026-03-03T09:00:00', 'F. Proef'],
    ])
    expect(lines[1]).toMatchObject({ old: '', next: '06-00000000' })
    expect({ holes, begun }).toEqual({ holes: [], begun: '2026-03-02T10:00:00' })
    const dossier = await p.get('dossier.open', { id })
    const back = lines[1] ? putBack(dossier, lines[1]) : null
    if (!back?.ok) throw new Error('not put back')
    await change(back.value)
    expect(await p.get('dossier.open', { id })).toMatchObject({ person: { phone: '', firstName: 'Daan' }, naasten: [{ id: 'n1' }] })
  })
  it('is shown in words by day, newest first, with the parts that it has', async () => {
    const house = await p.get('house.get', {})
    const profiles = await p.get('profiles.list', {})
    const dossier = await p.get('dossier.open', { id })
    const { lines, names } = await p.get('history.list', { dossierId: id })
    const shown = shownLines(lines, dossier, names, namesIn(house, profiles, []))
    expect(partsIn(shown)).toEqual(['persoon', 'netwerk', 'dossier'])
    expect(byDay(shown, '2026-03-03').map((d) => [d.title, d.lines.map((l) => l.label)])).toEqual([
      ['Vandaag, dinsdag 3 maart 2026', ['Telefoon', 'Naaste zus']],
      ['Gisteren, maandag 2 maart 2026', ['Telefoon', 'Dossier gemaakt']],
    ])
  })
})

describe('the bin', () => {
  it('takes a dossier out of every list and gives it back', async () => {
    expect(await p.get('dossier.bin', { id })).toEqual({})
    expect((await p.get('dossiers.list', {})).residents).toEqual([])
    expect(await p.code('dossier.open', { id })).toBe('binned')
    expect(await p.code('history.list', { dossierId: id })).toBe('dossier.unknown')
    expect(await p.get('bin.list', {})).toMatchObject([{ id, name: 'Daan Voorbeeld', by: 'F. Proef', at: '2026-03-03T09:00:00', until: '2026-04-02' }])
    expect(await p.get('dossier.unbin', { id })).toMatchObject({ id, person: { firstName: 'Daan' } })
    expect((await p.get('dossiers.list', {})).residents).toHaveLength(1)
    expect(await p.get('bin.list', {})).toEqual([])
  })
  it('gives a client number to nobody twice, also not the one of somebody in the bin', async () => {
    await p.get('dossier.bin', { id })
    const other = await p.get('dossier.create', { firstName: 'Roos', tussenvoegsel: '', lastName: 'Test', roepnaam: '' })
    const first = await p.get('dossier.unbin', { id })
    expect(other.person.clientNumber).not.toBe(first.person.clientNumber)
  })
  it('takes no dossier in which somebody signed', async () => {
    const vault = p.ctx.session.current()?.vault
    const now = await p.get('dossier.open', { id })
    // Signed, without drawing a document: what counts is what the dossier says.
    await vault?.saveDossier({ ...now, consents: [{ ...sheetA, status: 'vastgesteld' }] })
    expect(await p.code('dossier.bin', { id })).toBe('bin.signed')
    expect(await p.get('bin.list', {})).toEqual([])
  })
})
