import { longDay } from '../domain/calendar/format.ts'
import { paperName } from '../text/regels/names.ts'
import type { Block, Document, Section, SignatureCell } from './model.ts'
import type { RulesPaperInput, SheetPerson } from './regels/input.ts'
import { own } from './regels/own.ts'
import { housePaper } from './regels/plain.ts'
import { clean } from './rich.ts'
import { fingerprintCode } from './signing.ts'

const words = {
  huisregels: { title: 'Ik ken de regels', they: 'de huisregels', keep: 'Ik houd mij aan deze regels.', read: 'Wie het voorlas', which: 'Schrijf het nummer van de regel op, en waarom. We praten erover in de huisvergadering.', other: 'de instroomvoorwaarden' },
  instroomvoorwaarden: { title: 'Ik ken de voorwaarden', they: 'de voorwaarden', keep: 'Ik houd mij aan deze voorwaarden.', read: 'Wie het voorlas', which: 'Schrijf het nummer van de voorwaarde op, en waarom. We praten er samen over.', other: 'de huisregels' },
} as const

const cell = (name: string, role: string, by?: SignatureCell['by']): SignatureCell => ({ name, role, when: 'Datum:', state: { kind: 'open' }, ...(by ? { by } : {}) })

function cells(i: RulesPaperInput, p: SheetPerson): readonly SignatureCell[] {
  const represents = clean(p.representative)
  return [cell(clean(p.name), 'bewoner', 'bewoner'), ...(represents === '' ? [] : [cell(represents, 'vertegenwoordiger', 'vertegenwoordiger')]), cell(words[i.paper].read, 'Naam:')]
}

/** Which text it is about, to be found again on the scan. */
function facts(i: RulesPaperInput, p: SheetPerson): Block {
  const { version, paper } = i
  const code = version.frozen ? fingerprintCode(version.frozen.fingerprint) : 'nog geen code'
  return {
    kind: 'facts', id: `sheet-${p.dossierId}-facts`,
    left: [['Hoort bij', `versie ${version.number}`], ['Geldt vanaf', version.from === null ? 'nog niet bekend' : longDay(version.from)]],
    right: [['Code', code], ['Kopie', `voor ${clean(p.callName) || 'de bewoner'} en de gemeente, samen met ${words[paper].other}`]],
  }
}

function sheet(i: RulesPaperInput, p: SheetPerson, n: number): Section {
  const said = words[i.paper]
  const id = `sheet-${p.dossierId}`
  const name = clean(p.name)
  return {
    id, title: name, newPage: n > 0,
    blocks: [
      { kind: 'cover', id: `${id}-title`, above: `${paperName[i.paper]}, versie ${i.version.number}`, title: said.title },
      { kind: 'statement', id: `${id}-name`, label: 'Mijn naam', text: name },
      { kind: 'list', id: `${id}-said`, label: 'Wat ik teken', items: [`Ik kreeg ${said.they} op papier.`, 'Iemand las ze met mij door.', 'Ik mocht vragen stellen.', said.keep], large: true },
      ...(i.paper === 'instroomvoorwaarden' ? own(p, id) : []),
      { kind: 'write', id: `${id}-not`, label: 'Ik ben het niet eens met', hint: 'mag leeg blijven', lines: 2, note: said.which },
      { kind: 'signatures', id: `${id}-signatures`, cells: cells(i, p), byHand: true },
      facts(i, p),
    ],
  }
}

/** The sheets that these people sign, each on a page of its own with nobody else's name on it. The whole stack is one document. */
export const tekenbladen = (i: RulesPaperInput, people: readonly SheetPerson[]): Document => {
  const head = { left: clean(i.house.name), right: 'Tekenblad · één bewoner per blad' }
  return { ...housePaper(i, 'tekenbladen', people.length === 1 ? 'Tekenblad' : 'Tekenbladen', people.map((p, n) => sheet(i, p, n))), head, running: { ...head, marks: false } }
}
