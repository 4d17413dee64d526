import { expect, test } from 'vitest'
import { checkRecoveryWord, makeRecoveryWords, parseRecoveryWords, recoveryWordCount } from '../../../electron/vault/recovery.ts'
import { recoveryWordList } from '../../../electron/vault/words.ts'
import { refusal } from './support.ts'

test('the list is what the format says: 1,024 plain words, in order, unique in four letters, no two one slip apart', () => {
  expect(recoveryWordList).toHaveLength(1024)
  expect(recoveryWordList.every((word) => /^[a-z]{4,8}$/.test(word))).toBe(true)
  expect(recoveryWordList).toEqual(recoveryWordList.toSorted())
  expect(new Set(recoveryWordList.map((word) => word.slice(0, 4))).size).toBe(1024)
  const shorter = (word: string): string[] => [...word].map((_, n) => word.slice(0, n) + word.slice(n + 1))
  const all = new Set(recoveryWordList)
  for (const word of recoveryWordList) for (const short of shorter(word)) expect(all.has(short), `${word} and ${short}`).toBe(false)
  const holes = recoveryWordList.flatMap((word) => [...word].map((_, n) => `${word.slice(0, n)}.${word.slice(n + 1)}`))
  expect(new Set(holes).size).toBe(holes.length)
})

test('a sheet has 24 words of the list, different each time', () => {
  const sheets = Array.from({ length: 50 }, makeRecoveryWords)
  for (const sheet of sheets) {
    expect(sheet).toHaveLength(recoveryWordCount)
    expect(sheet.every((word) => recoveryWordList.includes(word))).toBe(true)
  }
  expect(new Set(sheets.map(String)).size).toBe(50)
  // All of the list takes part.
  expect(new Set(sheets.flat()).size).toBeGreaterThan(600)
})

test.each([
  ['apel', 'appel'],
  ['APPPEL', 'appel'],
  ['kasteeel', null],
  ['ooievaaar', 'ooievaar'],
  ['orchideeën', 'orchidee'],
  ['qqqqqq', null],
  ['', null],
  ['x', null],
  ['vuklaan', 'vulkaan'],
])('for “%s” the word “%s” is offered', (typed, suggestion) => {
  expect(checkRecoveryWord(typed)).toEqual({ known: false, suggestion })
})

test('what is wrong is said so that it can be mended', () => {
  const words = makeRecoveryWords()
  expect(refusal(parseRecoveryWords(words.slice(1))).text).toBe('Op het herstelblad staan 24 woorden; hier staan er 23. Vul ze allemaal in.')
  expect(refusal(parseRecoveryWords(''))).toMatchObject({ code: 'recovery-count' })
  expect(refusal(parseRecoveryWords(words.with(6, 'apel')))).toMatchObject({ field: 'words.6', text: 'Woord 7 (“apel”) kennen we niet. Bedoel je “appel”?' })
  expect(refusal(parseRecoveryWords(words.with(6, 'qqqqqq'))).text).toContain('Kijk op het blad')
  const at = words.findIndex((word, n) => n > 0 && word !== words[n - 1])
  const swapped = words.with(at, words[at - 1] ?? '').with(at - 1, words[at] ?? '')
  const text = refusal(parseRecoveryWords(swapped)).text
  // The first pair that would fit is named; that is nearly always the right one.
  expect(text).toMatch(/^Alle woorden bestaan, maar samen kloppen ze niet\. Misschien zijn woord \d+ en \d+ verwisseld\.$/)
})
