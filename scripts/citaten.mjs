// npm run norms:quotes -- --sources FOLDER: every quote in the profiles, literally, at its place in the texts that it was taken from. The texts are not shipped.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const json = (file) => JSON.parse(readFileSync(path.join(root, 'resources', file), 'utf8'))
const at = process.argv.indexOf('--sources')
const folder = at > 0 ? process.argv[at + 1] : undefined
const stop = (text) => {
  console.error(text)
  process.exit(2)
}
if (folder === undefined) stop('Zeg waar de bronteksten staan: npm run norms:quotes -- --sources MAP')

const read = () => {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(path.join(folder, entry.name)))
  } catch {
    return stop(`De map ${folder} is niet te lezen.`)
  }
}
const files = new Map(read().map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes]))
const { sources } = json('normen/bronnen.json')
const wrong = []
const texts = new Map()
for (const source of sources) {
  const bytes = files.get(source.sha256)
  if (bytes === undefined) wrong.push(`${source.document}: deze tekst staat niet in de map, of is veranderd.`)
  else if (bytes.length !== source.bytes) wrong.push(`${source.document}: ${bytes.length} bytes in plaats van ${source.bytes}.`)
  // A place counts characters, not UTF-16 units, of the text with every run of white space made one space.
  else texts.set(source.document, { chars: [...bytes.toString('utf8').replace(/\s+/gu, ' ')], offsets: source.offsets, seen: 0 })
}
const profiles = readdirSync(path.join(root, 'resources/profielen')).filter((name) => name.endsWith('.json')).map((name) => json(`profielen/${name}`))
for (const norm of profiles.filter((p) => p.layer !== 'huis').flatMap((p) => p.norms)) {
  const { document, quote } = norm.source
  const text = texts.get(document)
  if (text === undefined) {
    if (!sources.some((s) => s.document === document)) wrong.push(`${norm.id}: de bron ‘${document}’ kennen we niet.`)
    continue
  }
  const place = text.offsets[norm.id] ?? text.offsets[norm.id.slice(0, 3)]
  const chars = [...quote]
  text.seen += 1
  if (place === undefined) wrong.push(`${norm.id}: van dit citaat weten we de plek niet.`)
  else if (text.chars.slice(place, place + chars.length).join('') !== quote) wrong.push(`${norm.id}: op plek ${place} staat niet ‘${quote}’ maar ‘${text.chars.slice(place, place + chars.length).join('')}’.`)
  if (quote.split(' ').length > 20) wrong.push(`${norm.id}: het citaat is langer dan twintig woorden.`)
}
for (const [document, text] of texts) console.log(`${document}: ${text.seen} citaten nagekeken.`)
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  console.error(wrong.length === 1 ? 'Er klopt 1 ding niet.' : `Er kloppen ${wrong.length} dingen niet.`)
  process.exit(1)
}
console.log('Alle citaten staan letterlijk in de bronnen.')
