import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { drawDocument } from '../../../electron/documents/drawDocument.ts'
import { caseASigned } from '../../support/caseA.ts'
import { inTurn, median, timed } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const fonts = path.resolve(import.meta.dirname, '../../../resources/fonts')
const run = promisify(execFile)
const { document, version } = caseASigned()

async function draw(kind: 'pdf' | 'docx', final = true): Promise<Uint8Array> {
  const made = await drawDocument({ kind, document, final, fingerprint: version.frozen?.fingerprint ?? '', at: '2026-01-22T14:15:00', fonts }, () => undefined, new AbortController().signal)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

/** LibreOffice turning so many copies of our Word file into PDFs, in one start of it. */
async function office(temp: string, word: Uint8Array, copies: number): Promise<number> {
  const folder = path.join(temp, `kantoor-${copies}`)
  mkdirSync(folder, { recursive: true })
  const files = Array.from({ length: copies }, (_, n) => path.join(folder, `plan-${n}.docx`))
  for (const file of files) writeFileSync(file, word)
  return timed(() => run('soffice', [`-env:UserInstallation=file://${path.join(temp, 'kantoor-profiel')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 180_000 }))
}

const pages = (file: string): string => /^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? '?'

/** The signed plan of six pages as PDF and as a Word file, warm. */
export async function documents(temp: string): Promise<readonly Row[]> {
  for (let warm = 0; warm < 5; warm += 1) for (const kind of ['pdf', 'docx'] as const) await draw(kind)
  const { ours: pdf, theirs: docx } = await inTurn(15, () => timed(() => draw('pdf')), () => timed(() => draw('docx')))
  const concept = median((await inTurn(7, () => timed(() => draw('pdf', false)), async () => 0)).ours)
  const own = path.join(temp, 'ons.pdf')
  writeFileSync(own, await draw('pdf'))
  const word = await draw('docx')
  await office(temp, word, 1)
  const cold = median([await office(temp, word, 1), await office(temp, word, 1), await office(temp, word, 1)])
  const warm = ((await office(temp, word, 11)) - cold) / 10
  const [ourPdf, ourWord] = [median(pdf), median(docx)]
  return [
    {
      what: 'six-page plan to PDF, warm', against: 'LibreOffice, our own DOCX', measured: ourPdf / cold, goal: { most: 1 / 6, unit: '×', later: 1 / 10 },
      context: [`ours ${ms(ourPdf)} final, with every word read back and checked (${ms(concept)} as a concept); ${pages(own)} pages, LibreOffice makes ${pages(path.join(temp, 'kantoor-1/plan-0.pdf'))} of it`, `LibreOffice as people run it, started for one file: ${ms(cold)}; each further file in the same start: ${ms(warm)}, ratio to that ${(ourPdf / warm).toFixed(2)}`],
    },
    { what: 'six-page plan to DOCX, warm', against: 'the PDF of the same plan', measured: ourWord / ourPdf, goal: { most: 1 / 2, unit: '×' }, context: [`DOCX ${ms(ourWord)}, PDF ${ms(ourPdf)}`] },
  ]
}
