import { longDay } from '../../domain/calendar/format.ts'
import { listLines } from '../../domain/plan/content.ts'
import { planLabels } from '../../text/planLabels.ts'
import type { Block, Rich, Section } from '../model.ts'
import { b, clean, ownWords, rich, sentence } from '../rich.ts'
import { ask, orAsk, proseRow, row, section, typed } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'

const STEP = '2'
const LABEL_ROOM = 45

function howIGotHere(f: PlanFacts): readonly Block[] {
  const { facts, content } = f
  const treated = facts.treatments.length
  const story = typed(content.howIGotHere)
  const counted: readonly Rich[] = story.length || treated === 0 ? [] : [rich(`Ik ben ${treated} keer opgenomen.${facts.clinicLeftOn ? ` De laatste keer tot ${longDay(facts.clinicLeftOn)}.` : ''}`)]
  const clinician = clean(facts.referralBy)
  const backed = clinician || facts.referralOn ? `Mijn behandelaar${clinician ? `, ${clinician},` : ''} staat achter mijn plaatsing${facts.referralOn ? ` (brief van ${longDay(facts.referralOn)})` : ''}.` : ''
  const since = facts.cleanSince ? b(`Ik ben clean sinds ${longDay(facts.cleanSince)}.`) : ''
  const known = rich(since, since && backed ? ` ${backed}` : backed)
  return row('s2-how', planLabels.howIGotHere, [...story, ...counted, known], from(STEP, 'content.howIGotHere'))
}

function earlier(f: PlanFacts): readonly Block[] {
  const note = clean(f.content.earlierNote)
  const short = note.length > 0 && note.length <= LABEL_ROOM
  const after = [...(short ? [] : typed(f.content.earlierNote)), ...typed(f.facts.triedBefore)]
  const quote = ownWords(f.content.earlierQuote)
  if (quote === '') return row('s2-earlier', short ? note.replace(/\.$/u, '') : note ? planLabels.earlier : planLabels.tried, after, from(STEP, 'content.earlierNote'))
  return [{ kind: 'words', id: 's2-earlier', label: short ? note.replace(/\.$/u, '') : planLabels.earlier, text: quote, size: 'plan', ...(after.length ? { after } : {}), origin: from(STEP, 'content.earlierQuote') }]
}

function known(f: PlanFacts): readonly Block[] {
  const lists = [
    { title: planLabels.helped, items: listLines(f.content.helped).map(clean).filter(Boolean) },
    { title: planLabels.notHelped, items: listLines(f.content.notHelped).map(clean).filter(Boolean) },
  ].filter((l) => l.items.length > 0)
  return lists.length ? [{ kind: 'lists', id: 's2-known', label: planLabels.known, lists, origin: from(STEP, 'content.helped') }] : []
}

function strengths(f: PlanFacts): readonly Block[] {
  const lines = listLines(f.content.strengths).map(clean).filter(Boolean)
  const origin = from(STEP, 'content.strengths')
  return lines.length > 1 ? [{ kind: 'list', id: 's2-strengths', label: planLabels.strengths, items: lines, origin }] : row('s2-strengths', planLabels.strengths, lines.map((l) => rich(sentence(l))), origin)
}

/** Section 2: the resident, in the resident's own words. */
export function whoAmI(f: PlanFacts): readonly Section[] {
  return section(
    STEP,
    [
      ...orAsk(howIGotHere(f), f.asks, 's2-how', planLabels.howIGotHere, 'Hoe kwam ik hier? En sinds wanneer ben ik clean?', from(STEP, 'content.howIGotHere')),
      ...(f.facts.cleanSince === null && clean(f.content.howIGotHere) ? ask(f.asks, 's2-clean', planLabels.cleanSince, 'Sinds wanneer ben ik clean?', from(STEP, 'stay.cleanSince')) : []),
      ...earlier(f),
      ...orAsk(proseRow('s2-why', planLabels.motivation, f.facts.motivation, from(STEP, 'stay.motivation')), f.asks, 's2-why', planLabels.motivation, 'Waarom wil ik dit?', from(STEP, 'stay.motivation')),
      ...orAsk(strengths(f), f.asks, 's2-strengths', planLabels.strengths, 'Wat gaat goed? Waar ben ik sterk in?', from(STEP, 'content.strengths')),
      ...orAsk(known(f), f.asks, 's2-known', planLabels.known, 'Wat hielp mij eerder, en wat niet?', from(STEP, 'content.helped')),
      ...proseRow('s2-know', planLabels.goodToKnow, f.dossier.person.goodToKnow, from(STEP, 'person.goodToKnow')),
    ],
    true,
  )
}
