import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentStay } from '#shared/domain/dossier.ts'
import { emptyEnd } from '#shared/domain/stay/end.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { popplerPages } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const TODAY = '2026-02-03'
let p: Asked
let seen = 0
beforeAll(async () => {
  p = askedProgram(`${TODAY}T14:02:00`)
  await p.get('session.openExample', {})
}, 120_000)
beforeEach(() => {
  p.out.saved.length = 0
  seen = p.audit.length
})
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

const lastText = (): string => Buffer.from(p.out.saved.at(-1)?.bytes ?? []).toString('utf8')
const summaries = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n').filter((l) => l.startsWith('SUMMARY:'))
const openDaan = async () => p.get('dossier.open', { id: 'vb-daan' })
async function leave(on: string | null): Promise<void> {
  const d = await openDaan()
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  await p.get('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'end', stayId: stay.id, end: on === null ? null : emptyEnd(on) } })
}

describe('termijnen out of the program', () => {
  it('a calendar of one resident says initials and not the name, or nothing at all when the house chose so', async () => {
    const daan = await openDaan()
    await p.get('agenda.save', { dossierId: daan.id })
    expect(p.out.saved.at(-1)?.name).toBe('Termijnen DV.ics')
    expect(summaries(lastText()).length).toBeGreaterThan(3)
    expect(summaries(lastText()).every((s) => s.startsWith('SUMMARY:DV: '))).toBe(true)
    for (const word of [...fullName(daan.person).split(' '), daan.person.clientNumber, 'Zwolle']) expect(lastText()).not.toContain(word)
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), calendarNames: 'niets' } })
    await p.get('agenda.save', { dossierId: daan.id })
    expect(p.out.saved.at(-1)?.name).toBe('Termijnen.ics')
    expect(summaries(lastText()).some((s) => s.includes('DV'))).toBe(false)
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), calendarNames: 'initialen' } })
    expect(p.audit.slice(seen).filter((e) => e.channel === 'agenda.save').map((e) => [e.type, e.dossierIds])).toEqual([['agenda.export', [daan.id]], ['agenda.export', [daan.id]]])
  })

  it('the calendar and the list of the house hold everybody who lives there; who left is in neither, and who takes it back is in both again', async () => {
    const has = async (): Promise<readonly boolean[]> => {
      await p.get('agenda.save', { dossierId: null })
      const ics = summaries(lastText()).some((s) => s.startsWith('SUMMARY:DV: '))
      await p.get('document.save', { ref: { kind: 'huisTermijnen' }, format: 'pdf', job: 'j' })
      return [ics, popplerPages(p.out.saved.at(-1)?.bytes ?? new Uint8Array()).join(' ').includes('Daan V.')]
    }
    expect(await has()).toEqual([true, true])
    await leave('2026-02-04')
    expect(await has()).toEqual([true, true])
    await leave(TODAY)
    expect(await has()).toEqual([false, false])
    expect(await p.code('agenda.save', { dossierId: 'vb-daan' })).toBe('stay.over')
    expect((await p.get('dossiers.list', {})).residents.find((r) => r.id === 'vb-daan')).toMatchObject({ ended: true, next: null })
    await leave(null)
    expect(await has()).toEqual([true, true])
    expect(p.audit.slice(seen).filter((e) => e.channel === 'agenda.save' && e.code === null).map((e) => e.type)).toEqual(Array.from({ length: 4 }, () => 'duties.export'))
  })

  it('the list of a house of nine is one page, and so is that of a resident', async () => {
    for (const ref of [{ kind: 'huisTermijnen' }, { kind: 'termijnen', dossierId: 'vb-daan' }] as const satisfies readonly DocumentRef[]) {
      await p.get('document.save', { ref, format: 'pdf', job: 'j' })
      await p.get('document.save', { ref, format: 'docx', job: 'j' })
      expect(popplerPages(p.out.saved.at(-2)?.bytes ?? new Uint8Array())).toHaveLength(1)
    }
    expect(p.out.saved.map((s) => s.name)).toEqual(['Termijnen van het huis.pdf', 'Termijnen van het huis.docx', 'Termijnen van Daan.pdf', 'Termijnen van Daan.docx'])
  })
})
