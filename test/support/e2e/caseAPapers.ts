import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { normalise } from '#shared/documents/plainText.ts'
import { bodyWords } from '../docxText.ts'
import { factsOfCaseA, offPaperOfCaseA } from '../factsA.ts'

type Fact = readonly [fact: string, words: string]

// This contract asks about other areas than the unit test's rules; what the case says of two more stands by the leefgebied.
const elsewhere = new Set(['gevoelens: komt terug in de groep', 'sociaal: komt terug in de groep'])
const byKeyboard: readonly Fact[] = [
  ['gevoelens: geen apart doel, komt terug in de groep', 'Gevoelens en psychische gezondheid\nnu niet: komt terug in de groep'],
  ['sociale vaardigheden: geen apart doel, komt terug in de groep', 'Vrienden, netwerk en meedoen\nnu niet: sociale vaardigheden komen terug in de groep'],
  ['Daan typte zijn naam, R. Staal was getuige', 'Daan Voorbeeld\nbewoner\ngetuige: R. Staal'],
  ['S. Model tekende op papier, op 21 januari', 'S. Model\npersoonlijk begeleider\nwoensdag 21 januari 2026'],
  ['F. Proef stelde vast', 'F. Proef\nhbo, eindverantwoordelijk\ngetuige: S. Model'],
  ['Daan heeft een kopie', 'Getekend op het scherm en op papier. Daan Voorbeeld kreeg dezelfde dag een kopie.'],
  ['het toegangsteam heeft een kopie', 'Toegangsteam Zwolle kreeg dezelfde dag een kopie.'],
]

/** The facts of case A as they stand on a plan that was typed and signed by keyboard. */
export const facts: readonly Fact[] = [...factsOfCaseA.filter(([fact]) => !elsewhere.has(fact)), ...byKeyboard]
export const offPaper = offPaperOfCaseA

/** The same words with the same white space, wherever they were read. */
const read = (text: string): string => normalise(text).replace(/([“‘(]) /gu, '$1')

/** What a reader finds in a PDF. */
export const pdfWords = (file: string): string => read(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }))
/** What a reader finds in a Word file. */
export const docxWords = (file: string): string => read(bodyWords(readFileSync(file)))
/** What a reader finds on the paper on the screen. */
export const screenWords = async (page: Page): Promise<string> => read((await page.locator('.paper-flow').first().textContent()) ?? '')

/** The facts whose words are not all in a text. */
export const missing = (text: string): readonly string[] => facts.filter(([, words]) => !words.split('\n').every((piece) => text.includes(read(piece)))).map(([fact, words]) => `${fact}: ${words.replaceAll('\n', ' | ')}`)
/** The facts that should have stayed off a text. */
export const leaked = (text: string): readonly string[] => offPaper.filter(([, words]) => text.toLocaleLowerCase('nl').includes(words.toLocaleLowerCase('nl'))).map(([fact]) => fact)
