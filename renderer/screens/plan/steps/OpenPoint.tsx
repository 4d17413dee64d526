import { blocking } from '#shared/norms/findings.ts'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { usePlan } from '../desk/usePlan.ts'
import { useFinding } from '../desk/useFinding.ts'
import { openPointOf } from '../model/openPoint.ts'
import css from './Steps.module.css'

/** One thing that is still open, with why. Only one, so that it stays calm. */
export function OpenPoint() {
  const { findings } = usePlan()
  const goFinding = useFinding()
  const finding = openPointOf(blocking(findings))
  const bron = useSource(normSources(finding?.norms ?? []))
  if (finding === null) return null
  const [head, ...rest] = finding.text.split(': ')
  const tail = rest.join(': ')
  return (
    <section className={css.point} aria-label="Nog open">
      <button type="button" onClick={() => goFinding(finding)}>{tail ? `${head ?? ''}: nog open` : 'Nog open'}</button>
      <p>
        {tail ? tail.replace(/^./u, (c) => c.toLocaleUpperCase('nl')) : finding.text} {bron.button}
      </p>
      {bron.panel}
    </section>
  )
}
