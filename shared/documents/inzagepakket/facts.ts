import type { Dossier } from '../../domain/dossier.ts'
import { isFields } from '../../domain/history/tree.ts'
import { sameValue } from '../../domain/sameValue.ts'
import { emptyOutflow } from '../../domain/stay/outflow.ts'
import type { StayFacts } from '../../domain/stay/stay.ts'
import { fullName } from '../../domain/people/name.ts'
import { fieldLabels, groupLabels, isFieldPath, rowLabels } from '../../text/fieldLabels.ts'
import { handledName, nothing, valueWords, type HistoryNames } from '../../text/history/values.ts'
import type { Block, Section } from '../model.ts'
import { signedAndWeek } from './week.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, paragraphs, rich } from '../rich.ts'

type Said = { readonly label: string; readonly text: string }
const lower = (text: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.replace(/^./u, (c) => c.toLocaleLowerCase('nl')) : text)

/** Every field that holds something, by the words of its form. What stands under a group carries the group's name. */
function said(path: string, value: unknown, known: HistoryNames): readonly Said[] {
  if (isFields(value)) return Object.entries(value).flatMap(([name, inner]) => said(`${path}.${name}`, inner, known))
  if (!isFieldPath(path)) return []
  const text = valueWords(path, value, known)
  if (text === nothing || value === false) return []
  const group = Object.entries(groupLabels).toSorted(([x], [y]) => y.length - x.length).find(([g]) => path.startsWith(`${g}.`))?.[1]
  return [{ label: group !== undefined && group !== fieldLabels[path] ? `${group}: ${lower(fieldLabels[path])}` : fieldLabels[path], text }]
}
const asRow = (id: string, { label, text }: Said): Block => ({ kind: 'row', id, label, paragraphs: paragraphs(text).map((p) => rich(p)) })
/** A person or a treatment in one row: its own name in the margin, what is known of it beside that. */
const together = (id: string, label: string, all: readonly Said[]): Block => ({ kind: 'row', id, label, paragraphs: all.map((one) => rich(b(`${one.label.replace(/[.:]$/u, '')}${one.label.endsWith('?') ? '' : ':'} `), clean(one.text))) })
const heading = (id: string, title: string): Block => ({ kind: 'heading', id, number: '', title })

/** Who the resident is. The BSN too: it is their own. */
export function aboutMe({ person }: Dossier, known: HistoryNames): Section {
  return { id: 'person', title: 'Wie je bent', newPage: true, blocks: [heading('person-title', 'Wie je bent'), ...said('person', person, known).map((one, n) => asRow(`person-${n}`, one))] }
}

/** The people around the resident, with what to watch for before it is given. */
export function around({ naasten, professionals }: Dossier, known: HistoryNames): Section {
  if (naasten.length + professionals.length === 0) return { id: 'around', title: 'Wie er om je heen staan', newPage: false, blocks: [] }
  return {
    id: 'around', title: 'Wie er om je heen staan', newPage: false,
    blocks: [
      heading('around-title', 'Wie er om je heen staan'),
      { kind: 'note', id: 'around-note', text: rich(b('Staat hier iets over een ander? '), 'Dit deel gaat ook over anderen. Het huis leest het na voordat het wordt gegeven, en mag weglaten wat een ander schaadt (Wmo artikel 5.3.2).') },
      ...naasten.map((n, i) => together(`naaste-${i}`, capital(clean(n.relation)) || clean(n.name) || 'Naaste', said('naasten', n, known))),
      ...professionals.map((p, i) => together(`hulp-${i}`, clean(p.name) || clean(p.organisation) || 'Andere hulp', said('professionals', p, known))),
    ],
  }
}

/** The questions of the intake with their answers and notes; one that nobody answered says nothing. */
const asked = (criteria: StayFacts['criteria'], known: HistoryNames): readonly Said[] =>
  Object.entries(criteria).flatMap(([id, { answer, note }]) => (answer === 'open' && clean(note) === '' ? [] : [{ label: known.names.get(id) ?? fieldLabels['stay.criteria.answer'], text: [valueWords('stay.criteria.answer', answer, known), note].filter((t) => t.trim() !== '').join('\n') }]))

/** Each stay: what is known of it, and how it ended. */
export function stays({ stays: all, person }: Dossier, known: HistoryNames): readonly Section[] {
  return all.map((s) => {
    const id = `stay-${s.number}`
    const title = all.length > 1 ? `Verblijf ${s.number}` : 'Je verblijf'
    const { treatments, criteria, plannedHours, attachments: _, ...facts } = s.facts
    const week = signedAndWeek(id, s, known)
    const rows = [...said('stay', facts, known), ...asked(criteria, known), ...said('presence', s.presence, known), ...said('end', s.end, known), ...(sameValue(s.outflow, emptyOutflow) ? [] : said('outflow', s.outflow, known))]
    return {
      id, title, newPage: false,
      blocks: rows.length + treatments.length + plannedHours.length + s.handled.length + s.learning.length + s.contacts.length + week.length === 0 ? [] : [
        heading(`${id}-title`, title),
        ...rows.map((one, n) => asRow(`${id}-${n}`, one)),
        ...treatments.map((t, n) => together(`${id}-treatment-${n}`, clean(t.clinic) || fullName(person), said('stay.treatments', t, known))),
        ...plannedHours.map((h, n) => together(`${id}-hours-${n}`, groupLabels['stay.plannedHours'], said('stay.plannedHours', h, known))),
        ...s.handled.map((h, n) => together(`${id}-handled-${n}`, capital(handledName(h.id)), said('handled', h, known))),
        ...s.learning.map((l, n) => together(`${id}-learning-${n}`, rowLabels.learning, said('learning', l, known))),
        ...s.contacts.map((c, n) => together(`${id}-contact-${n}`, rowLabels.contacts, said('contact', c, known))),
        ...week,
      ],
    }
  })
}
