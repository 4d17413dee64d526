import type { Document } from './model.ts'
import { clean } from './rich.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { archiveOf, housePaper } from './regels/plain.ts'
import { shortRules } from './regels/short.ts'

/** The line at the foot of what hangs on the wall. */
export const dayAndNight = (phone: string): string => (clean(phone) ? `Dag en nacht: ${clean(phone)}` : 'Hulp nodig? Vraag het aan iemand van het huis.')

/** The essentials of the house rules on one page, in large print, for who reads with difficulty. */
export function huisregelsKort(i: RulesPaperInput): Document {
  const title = 'Zo wonen we samen'
  const items = shortRules(i).map((r, n) => ({ mark: null, number: String(n + 1), text: r.text }))
  return {
    ...housePaper(i, 'huisregels-kort', title, [{ id: 'kort', title, newPage: false, blocks: [{ kind: 'cover', id: 'short-title', above: '', title }, { kind: 'essentials', id: 'short', items }] }]),
    head: null, scale: 'groot', footer: { strong: dayAndNight(i.house.phone247), archive: archiveOf(i, 'kort. Alle regels staan in het boekje.') },
  }
}
