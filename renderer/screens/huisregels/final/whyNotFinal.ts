import { shortDay } from '#shared/domain/calendar/format.ts'
import type { RulesView } from '../useRulesView.ts'

/** What still keeps a version from being made final, as one sentence; undefined when nothing does. */
export function whyNotFinal({ version, missing, today, before }: Pick<RulesView, 'version' | 'missing' | 'today' | 'before'>): string | undefined {
  const empty = version.rules.filter((r) => r.active && r.text.trim() === '').length
  if (version.rules.every((r) => !r.active)) return 'Schrijf eerst een regel.'
  if (empty > 0) return empty === 1 ? 'Eén regel is nog leeg. Vul hem in of haal hem weg.' : `${empty} regels zijn nog leeg. Vul ze in of haal ze weg.`
  if (missing.length > 0) return 'Vul eerst de gegevens van het huis in.'
  if (version.from === null) return 'Kies eerst de dag waarop hij begint.'
  if (version.from < today) return 'Kies vandaag of een latere dag. Niemand kan terug in de tijd tekenen.'
  if (before?.from && version.from < before.from) return `Versie ${before.number} begint pas op ${shortDay(before.from)}. Kies die dag of een latere.`
  return version.heard.trim() === '' ? 'Schrijf op wat de cliëntenraad zei.' : undefined
}
