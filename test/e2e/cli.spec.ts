import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { normalise } from '#shared/documents/plainText.ts'
import { bodyWords, part } from '../support/docxText.ts'
import { caseA } from '../support/caseA.ts'
import { popplerText } from '../support/pdf.ts'
import { noteOwn } from '../support/traces.ts'
import { newIdentity, sealedPdf, sealWords, tinyPdf } from '../support/seal.ts'

// The built command line as a process of its own, as somebody's script starts it.
const root = path.resolve(import.meta.dirname, '../..')
const folder = noteOwn('commandLine', mkdtempSync(path.join(tmpdir(), 'baken-cli-')))
type Ran = { readonly code: number | null; readonly out: string; readonly err: string }
function cli(...args: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, [path.join(root, 'out/main/cli.js'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 * 1024 })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}
const inFolder = (): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort()
const written = (name: string, content: string): string => { writeFileSync(path.join(folder, name), content); return name }
const fileOf = (name: string): string => path.join(root, 'test/cases', name)

test('schema and example are what they are published as, and nothing else stands on stdout', () => {
  expect(cli('schema')).toEqual({ code: 0, err: '', out: readFileSync(path.join(root, 'docs/uitwisseling.schema.json'), 'utf8') })
  const example = cli('example')
  expect([example.code, example.err, JSON.parse(example.out).format]).toEqual([0, '', 'baken-uitwisseling/1'])
  const asFile = written('voorbeeld.json', example.out)
  const made = cli('documents', '--file', asFile, '--kind', 'trajectplan,signaleringskaart,toestemming', '--format', 'pdf', '--out', 'voorbeeld')
  expect([made.code, made.err, made.out.trim().split('\n').length]).toEqual([0, '', 3])
})

test('documents of case A: every kind and format, marked CONCEPT, with the words of the model', () => {
  const ran = cli('documents', '--file', fileOf('a.json'), '--kind', 'trajectplan,signaleringskaart,toestemming', '--format', 'pdf,docx', '--out', 'uit/a', '--date', '2026-01-15')
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out.trim().split('\n').map((f) => path.relative(folder, f))).toEqual([
    'uit/a/Trajectplan Daan Voorbeeld, versie 1.pdf', 'uit/a/Trajectplan Daan Voorbeeld, versie 1.docx', 'uit/a/Signaleringskaart Daan Voorbeeld.pdf', 'uit/a/Signaleringskaart Daan Voorbeeld.docx',
    'uit/a/Gegevens en toestemming Daan Voorbeeld, versie 1.pdf', 'uit/a/Gegevens en toestemming Daan Voorbeeld, versie 1.docx',
  ])
  const pdf = popplerText(readFileSync(path.join(folder, 'uit/a/Trajectplan Daan Voorbeeld, versie 1.pdf')))
  const word = readFileSync(path.join(folder, 'uit/a/Trajectplan Daan Voorbeeld, versie 1.docx'))
  const docx = normalise(bodyWords(word))
  expect(pdf).toMatch(/Concept\. Dit plan is nog niet af en nog niet getekend\./u)
  expect(part(word, 'word/header1.xml')).toMatch(/concept/iu)
  const own = caseA().version.content
  for (const words of [own.mainGoal, ...own.goals.map((g) => g.words)]) {
    expect(pdf).toContain(normalise(words))
    expect(docx).toContain(normalise(words))
  }
  expect(pdf).not.toContain('111222333')
})

test('files that are there stay, unless somebody says otherwise', () => {
  const ask = ['documents', '--file', fileOf('b.json'), '--kind', 'trajectplan', '--out', 'uit/b', '--format', 'docx,pdf'] as const
  expect(cli(...ask).code).toBe(0)
  const place = path.join(folder, 'uit/b')
  const [first] = readdirSync(place)
  writeFileSync(path.join(place, first ?? ''), 'van iemand')
  const again = cli(...ask)
  expect(again).toMatchObject({ code: 2, out: '' })
  expect(again.err).toMatch(/staat al in die map\..*--overwrite/u)
  expect(readFileSync(path.join(place, first ?? ''), 'utf8')).toBe('van iemand')
  expect(cli(...ask, '--overwrite').code).toBe(0)
  expect(readFileSync(path.join(place, first ?? '')).length).toBeGreaterThan(1000)
})

test('bad input: one Dutch sentence, exit 2, and nothing written', () => {
  const least = { format: 'baken-uitwisseling/1', house: { name: 'Huis' }, dossier: { person: { firstName: 'Jo' }, stays: [{ facts: { plannedEnd: 'volgend jaar' } }] } }
  const date = written('datum.json', JSON.stringify(least, null, 2))
  const half = written('half.json', readFileSync(fileOf('a.json'), 'utf8').slice(0, 4000))
  const noPlan = written('leeg.json', JSON.stringify({ ...least, dossier: { person: { firstName: 'Jo' } } }))
  written('bestand', 'hier staat al iets')
  const documents = (file: string, ...more: readonly string[]): readonly string[] => ['documents', '--file', file, '--kind', 'trajectplan', '--out', 'nergens', ...more]
  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [documents(date), /^dossier › verblijven › 1 › gegevens van het verblijf › geplande einddatum \(dossier\.stays\[0\]\.facts\.plannedEnd, regel 13\): hier hoort een datum als 2026-12-18, of null, er staat "volgend jaar"\.\n$/u],
    [documents(half), /^Dit is geen geldige JSON: .*\(regel \d+, plaats \d+\)\.\n$/u],
    [documents(noPlan), /dit bestand heeft geen plan om een document van te maken/u],
    [documents('nergens.json'), /^"nergens\.json" bestaat niet\.\n$/u],
    [documents(folder), /is een map/u],
    [documents(fileOf('a.json'), '--format', 'odt'), /^--format: hier hoort pdf, docx, er staat "odt"\.\n$/u],
    [documents(fileOf('a.json'), '--date', 'morgen'), /^--date: hier hoort een datum als 2026-12-18/u],
    [documents(fileOf('a.json'), '--kind', 'brief'), /^--kind: hier hoort trajectplan, .*melding-uitstroomwens.*, er staat "brief"\.\n$/u],
    [documents(fileOf('a.json'), '--kind', 'evaluatie'), /^dossier › verblijven › evaluaties: dit bestand heeft geen evaluatie/u],
    [documents(fileOf('a.json'), '--force'), /^--force hoort niet bij "documents"/u],
    [['documents', '--file', fileOf('a.json'), '--kind', 'trajectplan', '--out', 'bestand/map'], /\.\n$/u],
    [['documents', '--file', fileOf('a.json'), '--out', 'nergens'], /^--kind ontbreekt/u],
    [['verify'], /^--file ontbreekt/u],
    [['check', '--file', fileOf('a.json'), '--today', 'morgen'], /^--today: hier hoort een datum als 2026-12-18/u],
    [['verify', '--file', 'datum.json'], /geen PDF/u],
    [['schema', 'nog iets'], /^"nog iets" hoort hier niet/u],
    [['ontgrendel'], /^De opdracht "ontgrendel" bestaat niet/u],
  ]
  const before = inFolder()
  for (const [args, sentence] of bad) {
    const ran = cli(...args)
    expect([args.join(' '), ran.code, ran.out]).toEqual([args.join(' '), 2, ''])
    expect(ran.err).toMatch(sentence)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
  }
  expect(inFolder()).toEqual(before)
  expect(existsSync(path.join(folder, 'nergens'))).toBe(false)
})

test('verify says what a file says by itself: sealed and unchanged, changed, or not sealed; never whose it is', async () => {
  const sealed = sealedPdf(tinyPdf(), await newIdentity())
  writeFileSync(path.join(folder, 'verzegeld.pdf'), sealed)
  const whole = cli('verify', '--file', 'verzegeld.pdf')
  expect([whole.code, whole.err]).toEqual([0, ''])
  expect(whole.out).toMatch(new RegExp(`^Verzegeld met vingerafdruk 5E5E 5E5E 5E5E 5E5E \\(${sealWords.fingerprint}\\), op 22 januari 2026 om \\d\\d:20 .* Er is niets veranderd\\.\n`, 'u'))
  expect(whole.out).not.toMatch(/\bvan ons\b/u)
  const at = sealed.indexOf('/MediaBox') + 12
  const changed = Buffer.from(sealed)
  changed[at] = (changed[at] ?? 0) ^ 1
  writeFileSync(path.join(folder, 'veranderd.pdf'), changed)
  expect(cli('verify', '--file', 'veranderd.pdf')).toEqual({ code: 3, err: '', out: 'Het zegel klopt niet: De inhoud is niet meer dezelfde als toen het zegel erop ging.\n' })
  writeFileSync(path.join(folder, 'los.pdf'), tinyPdf())
  expect(cli('verify', '--file', 'los.pdf')).toMatchObject({ code: 3, err: '', out: expect.stringMatching(/^Deze pdf is niet verzegeld\./u) })
})

test('check and profiles answer in JSON, from the built program as from the source', () => {
  const ran = cli('check', '--file', fileOf('a.json'), '--today', '2026-02-06')
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(JSON.parse(ran.out)).toMatchObject({ today: '2026-02-06', duties: expect.arrayContaining([expect.objectContaining({ norm: 'B40', due: '2026-02-05', workday: '2026-02-05', source: expect.objectContaining({ heading: 'Uitstroom' }) })]) })
  const profiles = cli('profiles')
  expect([profiles.code, profiles.err]).toEqual([0, ''])
  expect(JSON.parse(profiles.out)).toEqual(expect.arrayContaining([expect.objectContaining({ id: 's0', layer: 'contract' })]))
})

test('help tells every command in Dutch', () => {
  const ran = cli('help')
  expect([ran.code, ran.err, cli().out, cli('documents', '--help').out]).toEqual([0, '', ran.out, ran.out])
  for (const word of ['schema', 'example', 'documents', 'verify', 'check', 'profiles', '--overwrite', 'Uitgang']) expect(ran.out).toContain(word)
})
