import { describe, expect, it } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { handlers } from '../../../electron/handlers/handlers.ts'
import type { Handlers } from '../../../electron/handlers/table.ts'
import { aboutOf, type AuditEvent } from '../../../electron/ipc/audit.ts'
import { makeDispatch } from '../../../electron/ipc/dispatch.ts'
import { programForTest } from '../../support/program.ts'
import { askedProgram } from '../../support/testProgram.ts'

/** A dispatch on the real contract, with some handlers replaced. */
function doorWith(replaced: Partial<Handlers>) {
  const { ctx } = programForTest()
  const audit: AuditEvent[] = []
  const faults: string[] = []
  const dispatch = makeDispatch({ handlers: { ...handlers, ...replaced }, ctx, audit: (event) => void audit.push(event), report: (where) => void faults.push(where) })
  return { dispatch, audit, faults }
}
const code = (result: Awaited<ReturnType<ReturnType<typeof doorWith>['dispatch']>>): string => (result.ok ? 'ok' : result.problem.code)

describe('the door', () => {
  it('answers what is asked', async () => {
    const answer = await programForTest().dispatch('session.status', {})
    expect(answer).toMatchObject({ ok: true, value: { state: 'absent', today: '2026-11-23' } })
  })
  it.each(['nee', '', 'toString', '__proto__', 'constructor', null, undefined, 7, ['session.status'], {}])('knows no channel %j', async (channel) => {
    expect(code(await programForTest().dispatch(channel, {}))).toBe('channel.unknown')
  })
  it('keeps everything but the lock screen shut while locked, without looking at the input', async () => {
    const { dispatch, faults } = programForTest()
    const shut = Object.entries(contract).filter(([, { needs }]) => needs !== 'anyone')
    expect(shut.length).toBeGreaterThan(25)
    for (const [channel] of shut) expect([channel, code(await dispatch(channel, { willekeurig: true }))]).toEqual([channel, 'session.locked'])
    expect(faults).toEqual([])
  })
  it('refuses input that breaks the schema, and names the field', async () => {
    const answer = await programForTest().dispatch('session.unlock', { userName: 'F. Proef', password: '' })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'input', field: 'password', text: 'Vul dit veld in.' } })
    expect(code(await programForTest().dispatch('session.status', { extra: 1 }))).toBe('input')
  })
  it('turns a bug into a sentence, and tells it to the fault file', async () => {
    const { dispatch, faults } = doorWith({ 'settings.theme': () => Promise.reject(new Error('geheim')) })
    const answer = await dispatch('settings.theme', { theme: 'dark' })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bug' } })
    expect(JSON.stringify(answer)).not.toContain('geheim')
    expect(faults).toEqual(['ipc settings.theme'])
  })
  it('turns a bug that is thrown at once into a sentence too', async () => {
    const { dispatch } = doorWith({
      'settings.theme': () => {
        throw new Error('meteen')
      },
    })
    expect(code(await dispatch('settings.theme', { theme: 'dark' }))).toBe('bug')
  })
  it('lets no answer out that breaks the contract', async () => {
    const { dispatch, faults } = doorWith({ 'session.status': async () => ok(JSON.parse('{"state":"open"}')) })
    expect(code(await dispatch('session.status', {}))).toBe('bug')
    expect(faults).toHaveLength(1)
  })
  it('passes a refusal on as it is', async () => {
    const { dispatch } = doorWith({ 'settings.theme': async () => refuse('eigen', 'Zo niet.', 'theme') })
    expect(await dispatch('settings.theme', { theme: 'dark' })).toEqual({ ok: false, problem: { code: 'eigen', text: 'Zo niet.', field: 'theme' } })
  })
})

describe('what is told to the log', () => {
  it('says who did what to which record, and whether it was done', async () => {
    const { dispatch, audit } = askedProgram('2026-02-03T14:02:00')
    expect(code(await dispatch('session.openExample', {}))).toBe('ok')
    expect(code(await dispatch('dossier.open', { id: 'vb-daan' }))).toBe('ok')
    expect(code(await dispatch('dossier.open', { id: 'niemand' }))).not.toBe('ok')
    const opened = audit.filter((event) => event.channel === 'dossier.open')
    expect(opened).toMatchObject([
      { type: 'dossier.view', dossierIds: ['vb-daan'], ok: true, code: null },
      { type: 'dossier.view', dossierIds: ['niemand'], ok: false },
    ])
    expect(opened.every((event) => typeof event.userId === 'string')).toBe(true)
    expect(JSON.stringify(audit)).not.toContain('Daan')
  })
  it('takes ids and nothing else from the input', () => {
    const ref = { kind: 'trajectplan', dossierId: 'd1', stayId: 's1', versionId: 'v1' }
    expect(aboutOf('document.print', { ref, job: 'j' }, null)).toEqual({ dossierIds: ['d1'], objectId: 'v1' })
    expect(aboutOf('dossier.change', { id: 'd1', change: { name: 'Daan' } }, null)).toEqual({ dossierIds: ['d1'], objectId: null })
    expect(aboutOf('dossier.create', { firstName: 'Daan' }, { id: 'd2', person: { firstName: 'Daan' } })).toEqual({ dossierIds: ['d2'], objectId: null })
    expect(aboutOf('seal.load', { id: 7 }, null)).toEqual({ dossierIds: [], objectId: null })
    expect(aboutOf('dossier.open', null, null)).toEqual({ dossierIds: [], objectId: null })
  })
})

describe('the table', () => {
  it('has a handler for every channel and no other', () => {
    const channels: readonly string[] = Object.keys(contract) satisfies readonly string[]
    expect(Object.keys(handlers).sort()).toEqual([...channels].sort())
    expect(channels.length).toBeGreaterThan(35)
  })
})
