import type { Day } from '../domain/calendar/day.ts'
import { bareDayYear, dayOfMoment, longDay } from '../domain/calendar/format.ts'
import type { ConsentEntry, ConsentSheet } from '../domain/consent/consent.ts'
import { sheetSigners } from '../domain/consent/verbs.ts'
import { currentStay, type Dossier } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import { callName } from '../domain/people/person.ts'
import { consentEnds, consentIntro, helpLine, keepText, lawText, rightsList } from '../text/fixed.ts'
import { planSections } from '../text/planSections.ts'
import { planStatusName, representativeName } from '../text/statuses.ts'
import type { Block, BlockOf, Document, Origin, SignatureCell } from './model.ts'
import { b, clean, rich, sentence } from './rich.ts'
import { underText } from './signing.ts'

/** What a consent sheet is made of. `mark` 'geen' makes the text to fix for signing. */
export type ConsentInput = { readonly dossier: Dossier; readonly sheet: ConsentSheet; readonly house: House; readonly today: Day; readonly mark?: Document['mark'] }

const at = (field: string): Origin => ({ step: '11', field: `consents.${field}` })
const origin: Origin = { step: '11', field: 'consents' }
type Row = BlockOf<'choices'>['rows'][number]

function entryRow(e: ConsentEntry, asks: boolean): Row {
  const until = e.withdrawnOn ? `gestopt op ${bareDayYear(e.withdrawnOn)}` : e.until ? bareDayYear(e.until) : e.choice === 'ja' ? 'tot ik nee zeg' : asks ? 'nog bespreken' : ''
  return { cells: [rich(b(clean(e.who) || 'Nog invullen')), rich(e.what.split('\n').map(sentence).filter(Boolean).join(' ')), rich(until)], choice: e.withdrawnOn ? 'nee' : e.choice }
}

function cells(i: ConsentInput, asks: boolean): readonly SignatureCell[] {
  const representative = i.dossier.person.representative
  const roles = { bewoner: 'bewoner', begeleider: 'persoonlijk begeleider', hbo: 'hbo, eindverantwoordelijk', vertegenwoordiger: representative ? representativeName[representative.kind] : 'vertegenwoordiger', naaste: 'naaste' } as const
  return sheetSigners(i.house, i.dossier).map((s) => ({ name: clean(s.name), role: roles[s.role], when: asks ? '' : 'Datum:', state: { kind: 'open' }, by: s.role }))
}

/** Section 11: what the law lets the house share, and what only happens when the resident says yes. A sheet of its own. */
export function toestemming(i: ConsentInput): Document {
  const asks = (i.mark ?? 'concept') === 'concept' && i.sheet.status === 'concept'
  const name = clean(fullName(i.dossier.person)) || clean(callName(i.dossier.person))
  const planName = clean(i.house.planName) || 'Trajectplan'
  const gemeente = clean(currentStay(i.dossier)?.facts.gemeenteVerantwoordelijk ?? '').replace(/^gemeente /iu, '')
  const rows = i.sheet.entries.filter((e) => asks || clean(e.who) !== '' || clean(e.what) !== '').map((e) => entryRow(e, asks))
  const nobody: Block = asks ? { kind: 'open', id: 's11-none', label: 'Met wie', text: 'Met wie mag het huis over mij praten? En waarover?', origin: at('entries') } : { kind: 'note', id: 's11-none', text: rich('Er is nu niemand met wie het huis mijn gegevens deelt.'), origin: at('entries') }
  const choices: Block = { kind: 'choices', id: 's11-choices', columns: [{ title: 'Met wie', width: 36 }, { title: 'Wat en waarvoor', width: 73 }, { title: 'Tot', width: 30 }, { title: 'Ik zeg', width: 31 }], rows, options: ['ja', 'nee'], note: consentEnds, origin: at('entries') }
  const blocks: readonly Block[] = [
    { kind: 'heading', id: 's11-heading', number: '11', title: planSections['11'], origin },
    { kind: 'row', id: 's11-law', label: 'Dit moet van de wet', paragraphs: [rich(b(`De gemeente${gemeente ? ` ${gemeente}` : ''}`), ` ${lawText}`)], origin: at('law') },
    { kind: 'row', id: 's11-consent', label: 'Dit mag alleen als ik het goed vind', paragraphs: [rich(consentIntro)], origin: at('entries') },
    rows.length ? choices : nobody,
    { kind: 'list', id: 's11-rights', label: 'Mijn rechten', items: [...rightsList], origin: at('rights') },
    { kind: 'row', id: 's11-keep', label: 'Bewaren', paragraphs: [rich(keepText)], origin: at('rights') },
    { kind: 'signatures', id: 's11-signatures', cells: cells(i, asks), origin },
  ]
  const reference = `blad ${i.sheet.number}`
  const status = asks ? `concept van ${longDay(i.today)}` : planStatusName['ter-ondertekening']
  return {
    kind: 'toestemming',
    profile: '',
    title: ['Gegevens en toestemming', name].filter(Boolean).join(' '),
    subject: [reference, clean(i.house.name)].filter(Boolean).join(', '),
    language: 'nl-NL',
    head: { left: clean(i.house.name), right: `Los blad bij het ${planName.toLocaleLowerCase('nl')}${name ? ` van ${name}` : ''}` },
    sections: [{ id: 's11', title: planSections['11'], newPage: false, blocks }],
    footer: { strong: helpLine(clean(i.house.phone247)), archive: ['Gegevens en toestemming', name, `versie ${i.sheet.number}`, status, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: asks ? 'concept' : 'geen',
    example: i.house.example,
    reference,
  }
}

/** The frozen sheet with its signatures; once it is signed by all, the footer carries the day. */
export function withSheetSignatures(frozen: Document, sheet: Pick<ConsentSheet, 'status' | 'frozen' | 'signatures'>, house: Pick<House, 'staff'> = { staff: [] }): Document {
  const last = sheet.signatures.map((s) => s.at).sort().at(-1)
  const asked = frozen.sections.flatMap((x) => x.blocks).flatMap((x) => (x.kind === 'signatures' ? x.cells : []))
  const all = asked.every((c) => sheet.signatures.some((g) => g.role === c.by))
  const status = sheet.status === 'vervangen' ? planStatusName.vervangen : all && last ? `getekend ${longDay(dayOfMoment(last))}` : planStatusName['ter-ondertekening']
  return underText(frozen, { ...sheet, copies: [], final: null }, house, status)
}
