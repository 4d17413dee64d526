import { longDay } from '../domain/calendar/format.ts'
import { helpLine, talkStatement, talkStatementPaper } from '../text/fixed.ts'
import { planStatusName } from '../text/statuses.ts'
import { talkFacts, whoWasThere, type TalkFacts } from './evaluatie/facts.ts'
import { further, learning, row } from './evaluatie/further.ts'
import { looks, overTime } from './evaluatie/goals.ts'
import type { TalkInput } from './evaluatie/input.ts'
import { leaving } from './evaluatie/leaving.ts'
import { withOrigins } from './evaluatie/origins.ts'
import type { Block, Document, Section } from './model.ts'
import { clean, ownWords, rich } from './rich.ts'
import { signerCells } from './trajectplan/sign.ts'

const section = (id: string, number: string, title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ id, title, newPage: false, blocks: [{ kind: 'heading', id: `${id}-heading`, number, title }, ...blocks] }]

function opening(f: TalkFacts): readonly Section[] {
  const title = `Terugkijken ${f.evaluation.number}`
  const words: readonly Block[] = clean(f.talk.summary) === '' ? [] : [{ kind: 'words', id: 'talk-summary', label: 'Zo gaat het met mij', text: ownWords(f.talk.summary), size: 'plan' }]
  const { row: people } = whoWasThere(f)
  return [{ id: 'talk', title, newPage: false, blocks: [{ kind: 'cover', id: 'talk-cover', above: title, title: f.name || f.callName || 'Nog geen naam' }, ...words, ...row('talk-present', 'Wie erbij was', people ? [rich(people)] : [])] }]
}

function signing(f: TalkFacts): readonly Section[] {
  const asks = f.mark === 'concept'
  const cells = signerCells({ house: f.house, dossier: f.dossier, facts: f.stay.facts, content: { naasteSigns: f.plan?.naasteSigns ?? null }, rules: { personWord: f.personWord ?? '' }, asks })
  return section('talk-sign', '4', 'Handtekeningen', [
    { kind: 'statement', id: 'talk-statement', label: 'Dit klopt voor mij', text: asks ? talkStatement : talkStatementPaper },
    { kind: 'signatures', id: 'talk-signatures', cells },
  ])
}

/** The report of a look back: two pages up to four goals. What nobody said leaves no trace. With mark 'geen' it is the text to fix; `withSignatures` puts what happened under it. */
export function evaluatie(input: TalkInput): Document {
  const f = talkFacts(input)
  const { number } = f.evaluation
  const title = [`Evaluatieverslag ${number}`, f.name || f.callName].filter(Boolean).join(' ')
  const status = f.mark === 'concept' ? `concept van ${longDay(f.today)}` : planStatusName['ter-ondertekening']
  return {
    kind: 'evaluatie', profile: f.profile ?? '', title, subject: [`evaluatie ${number} van het ${f.planName.toLocaleLowerCase('nl')}`, clean(f.house.name)].filter(Boolean).join(', '), language: 'nl-NL',
    head: { left: clean(f.house.name), right: whoWasThere(f).head },
    sections: withOrigins([...opening(f), ...section('talk-goals', '1', 'Mijn doelen', [...looks(f), ...overTime(f), ...learning(f)]), ...section('talk-further', '2', 'Hoe het verder gaat', further(f)), ...section('talk-leaving', '3', 'Klaar voor vertrek?', leaving(f)), ...signing(f)]),
    footer: { strong: helpLine(clean(f.house.phone247)), archive: [`Evaluatieverslag ${number}`, f.name || f.callName, status, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: f.mark, example: f.house.example, reference: `evaluatie ${number}`,
  }
}
