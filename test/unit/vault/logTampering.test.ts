import { expect, test } from 'vitest'
import { logEntry } from '#shared/domain/log/event.ts'
import { memoryDisk, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { clock, make, note, open, value } from './support.ts'

// What somebody did to the log while the vault was shut shows at the next unlock: on the damage list, in the log itself, and once.
const folder = '/kluis'
const file = `${folder}/log/2026-11.baken`

/** Two sittings of a house: the last has lines 3 to 7. Answers the disk, and the log as it stood after the first. */
const twoSittings = async (): Promise<{ readonly disk: MemoryDisk; readonly yesterday: Buffer; readonly time: ReturnType<typeof clock> }> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  const time = clock('2026-11-23T10:00:00Z')
  const { vault } = value(await make(folder, { disk, now: time.now }))
  value(await vault.saveDossier(note('a', 'oud')))
  await vault.close()
  const yesterday = Buffer.from(await disk.read(file))
  time.forward(86_400)
  const again = value(await open(folder, { disk, now: time.now }))
  for (const id of ['a', 'b', 'c']) {
    value(await again.saveDossier(note(id, 'nieuw')))
    value(await again.log.append(logEntry('dossier.change', { userId: again.user.id, dossierIds: [id] })))
  }
  await again.close()
  time.forward(3600)
  return { disk, yesterday, time }
}
const linesOf = async (disk: MemoryDisk): Promise<readonly string[]> => Buffer.from(await disk.read(file)).toString('latin1').split('\n').slice(0, -1)
const putLines = (disk: MemoryDisk, lines: readonly string[]): void => disk.put(file, Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1'))

const cases = {
  'the last line is cut': {
    spoil: async (disk: MemoryDisk) => putLines(disk, (await linesOf(disk)).slice(0, -1)),
    found: [['cut-tail', 7, 7]],
    sentence: 'Het einde van het logboek is weg: regel 7 ontbreekt.',
  },
  'two lines are swapped': {
    spoil: async (disk: MemoryDisk) => {
      const [a = '', b = '', c = '', d = '', e = '', ...rest] = await linesOf(disk)
      putLines(disk, [a, b, c, e, d, ...rest])
    },
    found: [['moved', 4, 5]],
    sentence: 'Regel 4 en regel 5 van het logboek zijn verwisseld.',
  },
  'yesterday’s log is put back': {
    spoil: async (disk: MemoryDisk, yesterday: Buffer) => disk.put(file, yesterday),
    found: [['old-log', 3, 7]],
    sentence: 'Dit is een oud logboek: het is teruggezet zoals het was op 23 november 2026',
  },
} as const

test.each(Object.entries(cases))('%s: named at the next unlock, kept in the log for good, told once, and nothing else is harmed', async (_, { spoil, found, sentence }) => {
  const { disk, yesterday, time } = await twoSittings()
  await spoil(disk, yesterday)
  const vault = value(await open(folder, { disk, now: time.now }))
  expect(vault.damaged()).toMatchObject([{ kind: 'log', file: 'log', sentence: expect.stringContaining(sentence) }])
  expect(vault.damaged()[0]?.sentence).toMatch(/De dossiers zelf zijn er niet door geraakt\.$/)
  const log = value(await vault.log.read())
  expect(log.lines.map(({ event }) => event.type).slice(-3)).toEqual(['log.break', 'vault.unlock', 'vault.heal'])
  expect(log.lines.find(({ event }) => event.type === 'log.break')?.event.code).toBe(found.map((f) => `${f[0]} ${f[1]}-${f[2]}`).join())
  expect([...vault.dossiers().values()].map((d) => d.text)).toEqual(['nieuw', 'nieuw', 'nieuw'])
  await vault.close()
  time.forward(60)
  // The finding stays in the log and its screen; the door tells it once.
  const next = value(await open(folder, { disk, now: time.now }))
  expect(next.damaged()).toEqual([])
  expect(value(await next.log.read()).findings.length).toBeGreaterThan(0)
  expect(value(await next.log.read()).lines.filter(({ event }) => event.type === 'log.break')).toHaveLength(1)
  await next.close()
})

test('a log that nobody touched raises nothing', async () => {
  const { disk, time } = await twoSittings()
  const vault = value(await open(folder, { disk, now: time.now }))
  expect(vault.damaged()).toEqual([])
  expect(value(await vault.log.read()).findings).toEqual([])
  expect(value(await vault.log.read()).lines.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  await vault.close()
})
