import { planLabels, signalRows, signalWords } from '../../text/planLabels.ts'
import { testsText } from '../../text/fixed.ts'
import { relapseText } from '../../text/relapse.ts'
import type { Block, Section } from '../model.ts'
import { clean, ownWords, rich, sentence, strong } from '../rich.ts'
import { ask, orAsk, proseRow, row, section, typed } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'
import { placePhrase } from './places.ts'

const STEP = '7'
type Level = 'groen' | 'oranje' | 'rood'
const fields = { groen: 'content.signals.green', oranje: 'content.signals.orange', rood: 'content.signals.red' } as const
const questions = { groen: 'Waaraan merk ik dat het goed gaat? Wat doe ik dan?', oranje: 'Waaraan merk ik dat het minder gaat? Wat doe ik dan?', rood: 'Waaraan merk ik dat het misgaat? Wie bel ik dan?' } as const

function signal(f: PlanFacts, level: Level): readonly Block[] {
  const { green, orange, red } = f.content.signals
  const said = { groen: { words: green.words, me: green.me, others: '', house: '' }, oranje: { ...orange, house: '' }, rood: red }[level]
  const phone = clean(f.house.phone247)
  const rows = (['me', 'others', 'house'] as const)
    .map((k) => ({ label: signalRows[k], text: strong(said[k].split('\n').map(sentence).filter(Boolean).join(' '), phone) }))
    .filter((r) => r.text.length > 0)
  const origin = from(STEP, fields[level])
  if (clean(said.words) === '' && rows.length === 0) return ask(f.asks, `s7-${level}`, signalWords[level].name, questions[level], origin)
  return [{ kind: 'signal', id: `s7-${level}`, level, name: signalWords[level].name, meaning: signalWords[level].meaning, words: ownWords(said.words), rows, origin }]
}

/** Whom I call, first to last, as it stands on paper; the house's own number is known. */
const callText = (who: string, phone: string): string => [clean(who), clean(phone)].filter(Boolean).join(': ')

function ifIUse(f: PlanFacts): readonly Block[] {
  const policy = relapseText(f.rules.relapse, { place: placePhrase(f.facts.emergencyAddress, f.dossier.naasten), hbo: f.hbo })
  return row('s7-use', planLabels.ifIUse, [rich(policy), ...typed(f.content.signals.ifIUse)], from(STEP, 'content.signals.ifIUse'))
}

/** Section 7: the signaleringsplan (A38), and what happens after use by the profile. */
export function signals(f: PlanFacts): readonly Section[] {
  const s = f.content.signals
  const calls = s.calls.map((c) => callText(c.who, c.phone)).filter(Boolean)
  return section(
    STEP,
    [
      ...signal(f, 'groen'),
      ...signal(f, 'oranje'),
      ...signal(f, 'rood'),
      ...(calls.length ? [{ kind: 'list', id: 's7-calls', label: planLabels.calls, items: calls, origin: from(STEP, 'content.signals.calls') } as const] : []),
      ...proseRow('s7-helps', planLabels.helps, s.helps, from(STEP, 'content.signals.helps')),
      ...orAsk(proseRow('s7-risks', planLabels.risks, s.risks, from(STEP, 'content.signals.risks')), f.asks, 's7-risks', planLabels.risks, 'Welke plekken, mensen, momenten en gevoelens zijn een risico?', from(STEP, 'content.signals.risks')),
      ...orAsk(ifIUse(f), f.asks, 's7-use', planLabels.ifIUse, 'Wat spreekt het huis af als ik gebruik?', from(STEP, 'content.signals.ifIUse')),
      ...row('s7-tests', planLabels.tests, f.rules.tests ? [rich(testsText)] : [], from(STEP, 'profile.tests')),
    ],
    true,
  )
}
