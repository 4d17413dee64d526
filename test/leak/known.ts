import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { exampleHouse } from '../../electron/example/house.ts'
import { exampleUser } from '../../electron/example/makeExample.ts'
import { newerResidents } from '../../electron/example/residentsA.ts'
import { longerResidents } from '../../electron/example/residentsB.ts'
import { caseA } from '../support/caseA.ts'
import { caseB } from '../support/caseB.ts'
import { caseC } from '../support/caseC.ts'
import { wordsOnSheet } from '../support/e2e/sheet.ts'
import { piecesOf } from './search.ts'

// Ids, codes of a choice, kinds of file, days and moments say nothing about anybody.
const saysNothing = /^(?:[a-z0-9@/._+-]*|[\d\s.,:-]{0,7}|\d{4}-\d\d-\d\d(?:T[\d:.]*Z?)?)$/

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

const typing = /\.(?:fill|type|pressSequentially|insertText)\(([^\n]*)|\b(?:password|wachtwoord|firstName|lastName|goodToKnow|witness|typedName|first|second|remark|refusal)\s*[:=]\s*([^\n]*)/g
const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** What a test's source types into the program: the words between its quotes, without what is filled in at run time. */
export function typedIn(source: string): readonly string[] {
  return [...source.matchAll(typing)].flatMap(([, call, value]) =>
    [...(call ?? value ?? '').matchAll(literal)].flatMap(([, plain, template]) => (plain ?? template ?? '').split(/\$\{[^}]*\}/)),
  )
}

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))

/** A dossier or a frozen text in the clear shows these, whoever it is about. */
const marks = ['"firstName":', '"lastName":', '"birthDate":', '"mainGoal":', '"goodToKnow":', '"canonical":', '"naasten":', '"nameKey":', 'PRIVATE KEY']

/** The recovery words on the sheets that were printed in a run: three in a row are never a coincidence. */
export function recoveryWords(files: readonly string[]): readonly string[] {
  return files.filter((file) => /(?:^|[/\\])(?:herstel)?blad\.pdf$/i.test(file) && existsSync(file)).flatMap((file) => {
    const words = wordsOnSheet(file)
    return words.slice(2).flatMap((last, i) => [' ', '","', '\n', ','].map((between) => [words[i], words[i + 1], last].join(between)))
  })
}

/** Every text that the end-to-end tests type or the example house holds. `root` is the folder of the program's source. */
export function knownTexts(root: string): readonly string[] {
  const cases = [caseA(), caseB(), caseC()]
  const residents = [...newerResidents, ...longerResidents]
  const names = [...cases.map(({ dossier }) => [dossier.person.firstName, dossier.person.tussenvoegsel, dossier.person.lastName]), ...residents.map(({ name }) => name)]
  const all = [
    ...leaves(cases.map(({ house, dossier }) => [house, dossier])),
    ...leaves([residents, exampleHouse('2026-11-23'), exampleUser]),
    ...names.map((parts) => parts.filter(Boolean).join(' ')),
    ...[...sources(path.join(root, 'test/e2e')), ...sources(path.join(root, 'test/support/e2e'))].flatMap(typedIn),
    ...marks,
  ]
  return [...new Set(all.map((text) => text.trim()))].filter((text) => text.length >= 5 && !saysNothing.test(text))
}

const builtText = /\.(?:js|css|html)$/
/** The texts of the built window: what stands in every copy of the program (and so in Chromium's cache of its code) is no secret. */
const windowText = (out: string): string =>
  readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && builtText.test(entry.name)).map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).join('\n')

/** What to look for: the texts in pieces, without the pieces that the window's own code holds. */
export function toLookFor(texts: readonly string[], out: string): { readonly texts: number; readonly pieces: ReadonlySet<string>; readonly inProgram: readonly string[] } {
  const own = windowText(out)
  const kept = texts.map((text) => ({ text, pieces: piecesOf(text).filter((piece) => piece.trim().length >= 5 && !own.includes(piece)) }))
  return {
    texts: kept.filter(({ pieces }) => pieces.length > 0).length,
    pieces: new Set(kept.flatMap(({ pieces }) => pieces)),
    inProgram: kept.filter(({ pieces }) => pieces.length === 0).map(({ text }) => text),
  }
}
