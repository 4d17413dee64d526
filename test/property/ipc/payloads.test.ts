import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contract, type Channel } from '#shared/ipc/contract.ts'
import { ok } from '#shared/result/result.ts'
import { programForTest, type TestProgram } from '../../support/program.ts'
import { finalDocx, shortDocument } from '../../support/seal/docx.ts'
import { tinyPdf } from '../../support/seal.ts'

/** Real files that can be sealed, drawn in no time. */
const tiny: TestProgram['ctx']['draw'] = async (kind, _document, { fingerprint }) => ok(kind === 'pdf' ? tinyPdf() : await finalDocx(shortDocument(), fingerprint))

const channels = Object.keys(contract).filter((name): name is Channel => name in contract)

// Channels that do something on input that names no record, or a resident and nothing else (a wrong password is counted on disk): what their schema accepts is a real order, and is not sent here.
const orders = new Set<Channel>(['session.create', 'session.lock', 'session.openExample', 'session.recover', 'session.unlock', 'session.changePassword', 'recovery.renew', 'recovery.print', 'recovery.save', 'recovery.challenge', 'house.handle', 'dossier.create', 'dossier.bin', 'dossier.unbin', 'users.add', 'log.save', 'agenda.save', 'schedule.save', 'schedule.ics', 'rules.start', 'consent.start', 'settings.theme', 'settings.coach', 'privacy.ask'])
const isOrder = (channel: Channel, input: unknown): boolean => orders.has(channel) && contract[channel].input.safeParse(input).success

const awkward = fc.constantFrom<unknown>(
  null, undefined, '', ' ', 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, true, [], {}, 'vb-daan', '../../etc/passwd', '__proto__', 'constructor', '<script>alert(1)</script>', "'; DROP TABLE--",
  'א\u202Eb', '😀'.repeat(50), 'x'.repeat(10_000), '2026-02-30', '9999-99-99', new Date(0), new Uint8Array(3), new Map([['id', 'vb-daan']]), 10n, { toString: 'x' }, JSON.parse('{"__proto__":{"access":"anyone"}}'),
)
const fields = ['id', 'dossierId', 'stayId', 'versionId', 'sheetId', 'blobId', 'signatureId', 'entryId', 'ref', 'job', 'change', 'revision', 'house', 'user', 'userName', 'password', 'current', 'next', 'words', 'newPassword', 'word', 'theme', 'on', 'to', 'role', 'name', 'route', 'remark', 'kind', 'bytes', 'mime', 'format', 'userId', 'roles', 'ownPassword', 'place', 'way', 'goal', 'firstName', 'lastName', 'copyToResident', 'paper', 'monday', 'schedule', 'before', 'marks', 'blockId', 'receiptId', 'content', 'from', 'copyOn', 'gemeenteOn']
const value = fc.oneof({ weight: 4, arbitrary: awkward }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) })
/** Objects with the field names that the contract knows and wrong things in them. */
const nearly = fc.dictionary(fc.constantFrom(...fields), fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 4 }) }), { maxKeys: 7 })
const payload = fc.oneof({ weight: 4, arbitrary: nearly }, { weight: 1, arbitrary: value })

// All but the log, which hears of what is asked.
function filesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'vault.lock' && !/^\d{4}-\d\d\.baken$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(readFileSync(name))
  return `${names.length} ${hash.digest('hex')}`
}

const inside = ({ ctx }: TestProgram): string => {
  const open = ctx.session.current()
  return JSON.stringify([open?.user, open?.vault.house(), [...(open?.vault.dossiers() ?? [])]])
}

/** Sends `rounds` payloads to every channel; answers how many were sent. */
async function bombard(program: TestProgram, rounds: number): Promise<number> {
  let sent = 0
  for (const channel of channels) {
    await fc.assert(
      fc.asyncProperty(payload, async (input) => {
        if (isOrder(channel, input)) return
        sent += 1
        const answer = await program.dispatch(channel, input)
        expect(typeof answer.ok).toBe('boolean')
        if (!answer.ok) {
          expect(answer.problem.code).not.toBe('bug')
          expect(answer.problem.text.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: rounds },
    )
  }
  return sent
}

describe('whatever the window asks', () => {
  it('changes nothing and breaks nothing in an open house', { timeout: 300_000 }, async () => {
    const program = programForTest({ startsWithExample: true, draw: tiny })
    expect(await program.dispatch('session.openExample', {})).toMatchObject({ ok: true })
    const before = { memory: inside(program), disk: filesOf(program.home) }
    const sent = await bombard(program, 420)
    expect(sent).toBeGreaterThanOrEqual(15_000)
    expect(inside(program)).toBe(before.memory)
    expect(filesOf(program.home)).toBe(before.disk)
    expect(program.faults).toEqual([])
    expect(program.given).toEqual([])
    // It still works.
    expect(await program.dispatch('dossier.open', { id: 'vb-daan' })).toMatchObject({ ok: true, value: { id: 'vb-daan' } })
  })
  it('opens nothing that is locked', { timeout: 300_000 }, async () => {
    const program = programForTest({ startsWithExample: true, draw: tiny })
    await program.dispatch('session.openExample', {})
    await program.dispatch('session.lock', {})
    const before = filesOf(program.home)
    const sent = await bombard(program, 200)
    expect(sent).toBeGreaterThanOrEqual(5_000)
    expect(program.ctx.session.current()).toBeNull()
    expect(filesOf(program.home)).toBe(before)
    expect(program.faults).toEqual([])
  })
  it('knows no channel outside the contract', async () => {
    const program = programForTest()
    await fc.assert(
      fc.asyncProperty(value, payload, async (channel, input) => {
        const answer = await program.dispatch(channel, input)
        expect(answer).toMatchObject({ ok: false, problem: { code: 'channel.unknown' } })
      }),
      { numRuns: 2000 },
    )
  })
})
