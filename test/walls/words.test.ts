import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, root } from './imports.ts'

const passedBy = new Set(['node_modules', 'out', 'dist', '.git', '.cache', 'test-results', 'voorbeeld-uit'])
const texts = /\.(tsx?|mjs|js|json|md|html|css|yml|yaml|svg)$|^\.ci\/run$/

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return passedBy.has(entry.name) ? [] : filesIn(file)
    return texts.test(file) && !file.startsWith('test/walls/words') ? [file] : []
  })
}

const files = filesIn('.')
const own = files.filter((file) => /\.tsx?$/.test(file))
const withWord = (among: readonly string[], word: RegExp): readonly string[] => among.filter((file) => word.test(read(file)))

describe('the words in our files', () => {
  it('are looked at', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(own.length).toBeGreaterThan(200)
  })
  it.each([
    ['paths of one machine', /(?:^|[\s'"`(])\/(?:work|root|home\/[a-z]+)\//m],
    ['folders outside the project', /\.\.\/shared\/(?:product|domain|design|cases|runtime|architecture|sources|norms)\b/],
    ['package registries by address', /registry\.(?:npmjs|yarnpkg)|npmmirror/],
    ['other servers of packages', /pypi\.org|proxy\.golang|deb\.debian\.org/],
  ])('never name %s', (_what, word) => {
    expect(withWord(files, word)).toEqual([])
  })
  it.each([
    ['switch off the checker', /@ts-(?:ignore|nocheck|expect-error)/],
    ['switch off the linter', /(?:eslint|oxlint)-disable/],
    ['single out a test, or skip one without saying on which machine', /\b(?:it|test|describe)\.(?:only|todo|fixme)\b|\b(?:it|test|describe)\.skip\((?!process\.)/],
    ['leave a note to do later', /\/\/\s*(?:TODO|FIXME|XXX|HACK)\b/],
  ])('never %s', (_what, word) => {
    expect(withWord(own, word)).toEqual([])
  })
})
