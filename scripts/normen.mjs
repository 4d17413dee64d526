// npm run norms:docs: writes docs/normen.md from the profiles, the table of places and the tables of the tests.
import { readFileSync, writeFileSync } from 'node:fs'
import { wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const { normsDoc, normsPage } = await import('../test/support/normsDoc.ts')
const page = normsDoc()
const before = (() => {
  try {
    return readFileSync(normsPage, 'utf8')
  } catch {
    return ''
  }
})()
writeFileSync(normsPage, page)
console.log(before === page ? 'docs/normen.md was al goed.' : 'docs/normen.md is bijgewerkt.')
