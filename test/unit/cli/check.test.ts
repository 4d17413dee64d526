import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from '../../../electron/cli/run.ts'
import { caseFile } from '../../support/caseFile.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'baken-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = { cwd: folder, resources: path.join(import.meta.dirname, '../../../resources'), now: () => '2026-01-12T10:00:00' }
const source = z.object({ document: z.string().min(1), heading: z.string().min(1), quote: z.string().min(1) })
const duty = z.object({ for: z.enum(['verblijf', 'huis']), norm: z.string().min(1), text: z.string().min(1), due: z.string(), workday: z.string(), day: z.string(), state: z.string(), source })
const answer = z.object({ today: z.string(), duties: z.array(duty), checks: z.array(z.object({ norm: z.string(), text: z.string().min(1), due: z.null(), state: z.string(), source: source.nullable() })), week: z.array(z.object({ norm: z.string().min(1), text: z.string().min(1), state: z.string(), advice: z.string(), source })) })

async function checked(file: string, ...more: readonly string[]): Promise<z.infer<typeof answer>> {
  const { code, say, warn } = await run(['check', '--file', file, ...more], place)
  expect([code, warn]).toEqual([0, ''])
  return answer.parse(JSON.parse(say))
}
const fileOf = (name: 'a' | 'b' | 'c'): string => caseFile(name).pathname
const table = ({ duties }: z.infer<typeof answer>): readonly string[] => duties.map((d) => `${d.due} ${d.norm}`)

describe('check: duties and checks of a file', () => {
  it('case A: the whole table, the house included, each with its source and its last working day', async () => {
    const found = await checked(fileOf('a'))
    expect(table(found)).toEqual(['2026-02-05 B40', '2026-03-02 HA-plan', '2026-04-05 HA-evaluatie', '2026-06-18 B42', '2026-07-01 B56', '2026-07-05 HA-evaluatie', '2026-08-18 HA-melding', '2026-10-05 HA-evaluatie', '2027-01-01 B56', '2027-01-05 B13'])
    expect(found.today).toBe('2026-01-12')
    expect(found.duties.find((d) => d.due === '2026-04-05')).toMatchObject({ workday: '2026-04-02', day: 'zo 5 apr, Pasen: uiterlijk do 2 apr', state: 'gepland', source: { quote: 'Evaluatie elke 3 maanden' } })
    expect(found.duties.filter((d) => d.for === 'huis').map((d) => d.norm)).toEqual(['B56', 'B56'])
  })
  it('cases B and C, with the layers of each', async () => {
    expect(table(await checked(fileOf('b')))).toEqual(['2026-06-16 L17', '2026-09-16 L17', '2026-12-16 L17', '2027-03-15 V50', '2027-03-16 L17', '2028-03-16 L01'])
    expect(table(await checked(fileOf('c')))).toEqual(['2026-02-02 HA-voorbereiding', '2026-03-31 HA-melding', '2026-04-06 A05', '2027-02-02 A04'])
  })
  it('--today says how things stand then', async () => {
    const state = async (day: string): Promise<string | undefined> => (await checked(fileOf('b'), '--today', day)).duties.find((d) => d.due === '2026-06-16')?.state
    expect([await state('2026-03-16'), await state('2026-06-16'), await state('2026-06-17')]).toEqual(['gepland', 'vandaag', 'te-laat'])
  })
  it('a file that only names its profile is held against the one that ships', async () => {
    const least = { format: 'baken-uitwisseling/1', house: { name: 'Huis' }, profile: { id: 's0' }, dossier: { person: { firstName: 'Jo' }, stays: [{ facts: { placementDate: '2026-02-02', rent: 1 } }] } }
    writeFileSync(path.join(folder, 'minst.json'), JSON.stringify(least))
    const found = await checked('minst.json')
    expect(table(found)).toEqual(['2026-03-30 A05', '2027-02-02 A04'])
    expect(found.checks.map((c) => c.norm)).toContain('A38')
  })
  it('a file with a week is held against the norms of a week, with what would make it right; one without says nothing of it', async () => {
    const groups = [0, 1, 2, 3, 4].map((day) => ({ id: `g${day}`, day, start: 585, end: 795, kind: 'groepsblok' }))
    const file = { format: 'baken-uitwisseling/1', house: { name: 'Huis', week: groups }, profile: { id: 's0' }, dossier: { person: { firstName: 'Jo' }, stays: [{ facts: { placementDate: '2026-02-02' } }] } }
    writeFileSync(path.join(folder, 'week.json'), JSON.stringify(file))
    const { week } = await checked('week.json', '--today', '2026-02-11')
    expect(week.find((m) => m.norm === 'A50')).toMatchObject({ text: 'Groep: 17,5 van 21 uur', state: 'let-op', advice: 'Nog 3,5 uur groep voor Jo: zet er één groepsblok bij.', source: { quote: 'Gemiddeld 6 dagdelen à 3,5 uur per week' } })
    expect(week.map((m) => m.norm)).toEqual(['A50', 'A55', 'A50', 'A36', 'A54', 'A18'])
    expect((await checked(fileOf('a'))).week).toEqual([])
  })
  it('bad input: one Dutch sentence and exit 2', async () => {
    writeFileSync(path.join(folder, 'half.json'), readFileSync(caseFile('a'), 'utf8').slice(0, 4000))
    const bad: readonly (readonly [readonly string[], RegExp])[] = [
      [['check'], /^--file ontbreekt bij "check"/u],
      [['check', '--file', 'nergens.json'], /^"nergens\.json" bestaat niet\.$/u],
      [['check', '--file', 'half.json'], /^Dit is geen geldige JSON/u],
      [['check', '--file', fileOf('a'), '--today', 'morgen'], /^--today: hier hoort een datum als 2026-12-18, er staat "morgen"\.$/u],
      [['check', '--file', fileOf('a'), '--today='], /^Achter --today hoort een waarde/u],
      [['check', '--file', fileOf('a'), '--out', 'x'], /^--out hoort niet bij "check"/u],
      [['profiles', '--file', 'x'], /^--file hoort niet bij "profiles"/u],
    ]
    for (const [argv, sentence] of bad) {
      const ran = await run(argv, place)
      expect([argv.join(' '), ran.code, ran.say]).toEqual([argv.join(' '), 2, ''])
      expect(ran.warn).toMatch(sentence)
    }
  })
})

describe('profiles', () => {
  it('every profile that ships, with its layer, its words and how many norms it holds', async () => {
    const { code, say } = await run(['profiles'], place)
    const all = z.array(z.object({ id: z.string(), name: z.string().min(1), layer: z.string(), validFrom: z.string(), notice: z.string(), norms: z.number(), words: z.object({ plan: z.string().min(1), person: z.string().min(1) }) })).parse(JSON.parse(say))
    expect(code).toBe(0)
    expect(all.map((p) => p.id)).toEqual(expect.arrayContaining(['gooi-en-vechtstreek', 'huis-standaard', 'ijssel-vecht', 'noord-midden-limburg', 's0', 'vng-2022']))
    expect(all.find((p) => p.layer === 'landelijk')?.notice).toContain('2022')
    expect(all.every((p) => p.norms > 0)).toBe(true)
  })
})
