import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { popplerPages, qpdfCheck } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const MONDAY = '2026-02-02'
let p: Asked
beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.openExample', {})
  const { schedule, shipped } = await p.get('schedule.week', { monday: MONDAY })
  await p.get('schedule.save', { before: schedule, schedule: { ...schedule, exceptions: [], weeks: [{ id: 'w', name: 'Vaste week', from: MONDAY, blocks: shipped.find((w) => w.id === 's0')?.blocks ?? [] }] } })
}, 120_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

const bytes = (): Uint8Array => p.out.saved.at(-1)?.bytes ?? new Uint8Array()
async function paper(ref: DocumentRef): Promise<readonly string[]> {
  await p.get('document.save', { ref, format: 'pdf', job: 'j' })
  expect(qpdfCheck(bytes())).toContain('No syntax or stream encoding errors')
  return popplerPages(bytes())
}

describe('the papers of the week out of the program', () => {
  it('are a poster with the counted hours, a pocket week of each resident, two on a sheet, and a list with their names as was asked', async () => {
    const people = (await p.get('schedule.week', { monday: MONDAY })).people
    const [wall, ...more] = await paper({ kind: 'weekrooster', monday: MONDAY, size: 'A3' })
    expect(more).toEqual([])
    expect(wall?.match(/samen [^·\n]*/u)?.[0].trim()).toBe('samen 10 uur, groep 21 van 14 uur')
    for (const { callName } of people) expect(wall).not.toMatch(new RegExp(`\\b${callName}\\b`, 'u'))
    const pockets = await paper({ kind: 'zakweek', monday: MONDAY, dossierIds: people.map((one) => one.dossierId) })
    expect(pockets).toHaveLength(Math.ceil(people.length / 2))
    for (const { callName } of people) expect(pockets.join(' ')).toContain(callName)
    expect((await paper({ kind: 'zakweek', monday: MONDAY, dossierIds: [] })).join(' ')).toContain('De week')
    expect((await paper({ kind: 'presentielijst', monday: MONDAY, names: 'voornaam' })).join(' ')).toContain(people[0]?.callName)
    expect((await paper({ kind: 'presentielijst', monday: MONDAY, names: 'initialen' })).join(' ')).not.toContain(people[0]?.callName)
  }, 60_000)

  it('as a calendar hold every week that was asked for, and of one resident no more than the house lets out', async () => {
    await p.get('schedule.ics', { monday: MONDAY, weeks: 4, dossierId: null })
    const all = Buffer.from(bytes()).toString('utf8')
    expect(p.out.saved.at(-1)?.name).toBe('Weekrooster 2 feb 2026.ics')
    for (const day of ['20260202', '20260209', '20260216', '20260223']) expect(all).toContain(`DTSTART:${day}T083000`)
    expect(all).not.toContain('20260302')
    await p.get('schedule.ics', { monday: MONDAY, weeks: 1, dossierId: 'vb-daan' })
    expect(p.out.saved.at(-1)?.name).toBe('Weekrooster DV 2 feb 2026.ics')
    expect(Buffer.from(bytes()).toString('utf8')).toContain('SUMMARY:DV: ')
    expect(p.audit.filter((e) => e.channel === 'schedule.ics').map((e) => [e.type, e.dossierIds])).toEqual([['schedule.export', []], ['schedule.export', ['vb-daan']]])
  })
})
