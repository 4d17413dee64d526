import { tierWords } from '../text/regels/names.ts'
import { dayAndNight } from './huisregelsKort.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { archiveOf, housePaper } from './regels/plain.ts'
import { shortRules } from './regels/short.ts'
import { ruleMarks } from './ruleMark.ts'

/** What hangs on the wall: the essentials with their marks and their numbers in the booklet, and the number for day and night. */
export function huisregelsPoster(i: RulesPaperInput): Document {
  const items = shortRules(i).map((r) => ({ ...r, number: r.number || 'wij' }))
  const marks = ruleMarks.filter((m) => items.some((r) => r.mark === m))
  return {
    ...housePaper(i, 'huisregels-poster', 'Huisregels', [{
      id: 'poster', title: 'Huisregels', newPage: false,
      blocks: [
        { kind: 'cover', id: 'poster-title', above: clean(i.house.name), title: 'Onze huisregels' },
        ...(marks.length === 0 ? [] : [{ kind: 'legend', id: 'poster-legend', items: marks.map((mark) => ({ mark, title: tierWords[mark].short, text: '' })) } as const]),
        { kind: 'essentials', id: 'poster-rules', items },
      ],
    }]),
    head: null, scale: 'groot', page: 'A3', footer: { strong: dayAndNight(i.house.phone247), archive: archiveOf(i, 'Alle regels staan in het boekje.') },
  }
}
