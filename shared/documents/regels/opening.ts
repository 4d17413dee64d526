import { longDay } from '../../domain/calendar/format.ts'
import { paperName, tierWords } from '../../text/regels/names.ts'
import type { Block, Rich, Section } from '../model.ts'
import { b, clean, paragraphs, rich, sentence } from '../rich.ts'
import { ruleMarks } from '../ruleMark.ts'
import { printed } from './facts.ts'
import type { RulesPaperInput } from './input.ts'

const row = (id: string, label: string, text: Rich): Block => ({ kind: 'row', id, label, paragraphs: [text] })

/** What the residents said of this version before it held, and when. */
export function heard({ version }: RulesPaperInput): { readonly said: readonly Block[]; readonly on: readonly Block[] } {
  const on = version.heardOn === null ? '' : `Besproken met de bewoners op ${longDay(version.heardOn)}.`
  return {
    said: clean(version.heard) === '' ? [] : [{ kind: 'row', id: 'open-heard', label: 'Wat bewoners zeiden', paragraphs: paragraphs(version.heard).map((p) => rich(sentence(p))) }],
    on: on === '' ? [] : [{ kind: 'note', id: 'open-on', text: rich(on), foot: true }],
  }
}

/** The first page: what the house wants to say, what the marks mean, what residents said of it. */
export function opening(i: RulesPaperInput): Section {
  const [first = '', ...more] = paragraphs(i.version.opening).map((p) => printed(i, p))
  const rules = i.version.rules.filter((r) => r.active)
  const marks = ruleMarks.filter((m) => rules.some((r) => r.tier === m))
  const { said, on } = heard(i)
  const what = i.paper === 'huisregels' ? 'regel' : 'voorwaarde'
  return {
    id: 'begin', title: paperName[i.paper], newPage: false,
    blocks: [
      { kind: 'cover', id: 'open-title', above: '', title: paperName[i.paper] },
      ...(first === '' ? [] : [{ kind: 'statement', id: 'open-first', label: '', text: first } as const]),
      ...more.map((p, n) => row(`open-more-${n}`, '', rich(p))),
      ...(marks.length === 0 ? [] : [
        row('open-how', 'Zo lees je dit', rich(`Elke ${what} heeft een teken. Het teken zegt wat er kan gebeuren als je de ${what} niet volgt.`)),
        { kind: 'legend', id: 'open-legend', items: marks.map((mark) => ({ mark, title: tierWords[mark].name, text: tierWords[mark].text })) } as const,
      ]),
      ...(rules.some((r) => r.tier === 'wij') ? [row('open-we', 'En wij?', rich('Achter ', b('wij'), ' staat wat jij van ons mag verwachten.'))] : []),
      row('open-you', 'Alleen voor jou', rich(i.paper === 'huisregels' ? 'Deze regels gelden voor iedereen. ' : 'Deze voorwaarden gelden voor iedereen. ', 'Een afspraak die alleen voor jou geldt, staat in je plan.')),
      ...said, ...(i.paper === 'huisregels' ? on : []),
    ],
  }
}
