import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { normalise } from '#shared/documents/plainText.ts'
import { bodyWords } from '../docxText.ts'
import type { TypedCase } from './typedCase.ts'

/** The same words with the same white space, wherever they were read. */
const read = (text: string): string => normalise(text).replace(/([“‘(]) /gu, '$1')

/** What a reader finds in a PDF. */
export const pdfWords = (file: string): string => read(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }))
/** What a reader finds in a Word file. */
export const docxWords = (file: string): string => read(bodyWords(readFileSync(file)))
/** What a reader finds on the paper on the screen. */
export const screenWords = async (page: Page): Promise<string> => read((await page.locator('.paper-flow').first().textContent()) ?? '')

/** The facts whose words are not all in a text, and those that should have stayed off it. */
export const wrongIn = (text: string, { onPaper, offPaper }: Pick<TypedCase, 'onPaper' | 'offPaper'>): { readonly missing: readonly string[]; readonly leaked: readonly string[] } => ({
  missing: onPaper.filter(([, words]) => !words.split('\n').every((piece) => text.includes(read(piece)))).map(([fact, words]) => `${fact}: ${words.replaceAll('\n', ' | ')}`),
  leaked: offPaper.filter(([, words]) => text.toLocaleLowerCase('nl').includes(words.toLocaleLowerCase('nl'))).map(([fact]) => fact),
})
