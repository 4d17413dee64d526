import { listLines } from '../domain/plan/content.ts'
import { isOpen } from '../domain/plan/version.ts'
import { helpLine } from '../text/fixed.ts'
import { signalWords } from '../text/planLabels.ts'
import { callsWithHouse } from './calls.ts'
import type { Block, BlockOf, Document, Rich } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, ownWords, phrase, rich, sentence } from './rich.ts'
import { planReference } from './status.ts'
import { planFacts, type PlanFacts, type PlanInput } from './trajectplan/facts.ts'
import { naastePhrase } from './trajectplan/places.ts'

type Card = BlockOf<'card'>

/** Whom I call; a line without a number is written on by hand. */
const calls = (f: PlanFacts): Card['calls']['items'] =>
  callsWithHouse(f.content.signals.calls.map((c) => ({ who: clean(c.who), phone: clean(c.phone) })).filter((c) => c.who !== '' || c.phone !== ''), clean(f.house.phone247))

function after(f: PlanFacts): readonly Rich[] {
  const s = f.content.signals
  const join = (text: string): string => listLines(text).map(phrase).filter(Boolean).join(', ')
  const helps = join(s.helps) || join(f.content.helped)
  const risks = join(s.risks)
  return [
    rich(s.red.house.split('\n').map(sentence).filter(Boolean).join(' ')),
    helps ? rich(b('Dit helpt mij:'), ` ${sentence(helps)}`) : [],
    risks ? rich(b('Pas op met:'), ` ${sentence(risks)}`) : [],
  ].filter((p) => p.length > 0)
}

function signals(f: PlanFacts): Card['signals']['items'] {
  const { green, orange, red } = f.content.signals
  const line = (text: string): string => text.split('\n').map(sentence).filter(Boolean).join(' ')
  const all = [
    { level: 'groen', words: ownWords(green.words), action: line(green.me) },
    { level: 'oranje', words: ownWords(orange.words), action: line(orange.me) },
    { level: 'rood', words: ownWords(red.words), action: 'Ik bel nu. Kijk op de andere kant.' },
  ] as const
  return all.filter((s) => s.level === 'rood' || s.words !== '' || s.action !== '').map((s) => ({ ...s, name: signalWords[s.level].name }))
}

/** Who gets a card: the resident, and each naaste who may be at talks. */
const holders = (f: PlanFacts): readonly string[] => [f.callName || f.name || 'mij', ...f.dossier.naasten.filter((n) => n.mayJoin === 'ja').map((n) => naastePhrase(n))]

/** The signal card: one face for each holder, at least two, so that a sheet of A4 is full. */
export function signaleringskaart(input: PlanInput): Document {
  const f = planFacts(input)
  const house = clean(f.house.name)
  const reference = planReference(f.stay.number, f.version.number)
  const people = holders(f)
  const whom = people.length === 1 ? [...people, 'het huis'] : people
  const blocks = whom.map((who, i): Block => ({
    kind: 'card',
    id: `card-${i}`,
    calls: { title: 'Gaat het mis? Dan bel ik', items: calls(f), after: after(f), archive: [house, `hoort bij ${reference}`, `voor ${who}`].filter(Boolean).join(' · ') },
    signals: { above: 'Mijn signalen', name: f.callName || f.name || 'Nog geen naam', items: signals(f) },
    origin: { step: '7', field: 'content.signals.green.words' },
  }))
  const name = f.name || f.callName
  return {
    kind: 'signaleringskaart', profile: f.rules.profile, title: ['Signaleringskaart', name].filter(Boolean).join(' '), subject: capital(reference), language: 'nl-NL', head: null,
    sections: [{ id: 'kaart', title: 'Signaleringskaart', newPage: false, blocks }],
    footer: { strong: helpLine(clean(f.house.phone247)), archive: ['Signaleringskaart', name, reference, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: isOpen(f.version) ? 'concept' : 'geen', example: f.house.example, reference,
  }
}
