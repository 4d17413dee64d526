import { clockOnScreen, dayOfMoment, fullDay } from '../../domain/calendar/format.ts'
import type { HistoryLine } from '../../domain/history/line.ts'
import type { HistoryNames } from '../../text/history/values.ts'
import { inWords } from '../../text/history/words.ts'
import type { Block, Rich, Section } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, rich } from '../rich.ts'

function sentenceOf(line: HistoryLine, known: HistoryNames, who: string): Rich {
  const { label, what, old, next } = inWords(line, known)
  const start = `${clockOnScreen(line.at)}, ${who}. `
  if (line.path.length === 0) return rich(start, b(label))
  const told = what === 'added' ? `erbij: ${clean(next)}` : what === 'removed' ? `weggehaald: ${clean(old)}` : `was: ${clean(old)}; werd: ${clean(next)}`
  return rich(start, b(`${label} `), told)
}

/** What changed in the dossier, newest day first. */
export function changes(lines: readonly HistoryLine[], known: HistoryNames, people: Readonly<Record<string, string>>): Section {
  const days = [...Map.groupBy(lines.toSorted((x, y) => (x.at < y.at ? 1 : -1)), (l) => dayOfMoment(l.at))]
  const rows = days.map(([day, all]): Block => ({ kind: 'row', id: `change-${day}`, label: capital(fullDay(day)), paragraphs: all.map((l) => sentenceOf(l, known, people[l.userId] ?? 'iemand die hier werkte')) }))
  const empty: Block = { kind: 'note', id: 'change-none', text: rich('Er is nog niets veranderd sinds het huis dit bijhoudt.') }
  return { id: 'changes', title: 'Wat er is veranderd', newPage: true, blocks: [{ kind: 'heading', id: 'changes-title', number: '', title: 'Wat er is veranderd' }, ...(rows.length === 0 ? [empty] : rows)] }
}
