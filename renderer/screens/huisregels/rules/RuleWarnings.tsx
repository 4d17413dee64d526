import { IconAlertTriangle } from '@tabler/icons-react'
import type { RuleWarning } from '#shared/text/regels/ruleWarnings.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useSource, type SourceText } from '../../../ui/Source.tsx'
import css from './Rules.module.css'

/** What to think about before a rule is printed: what is wrong, what instead, and where that stands. It stops nobody. */
export const RuleWarnings = ({ warnings, relapse }: { readonly warnings: readonly RuleWarning[]; readonly relapse: readonly SourceText[] }) =>
  warnings.length > 0 && <ul className={css.warnings}>{warnings.map((w) => <Warning key={w.trap} warning={w} sources={w.trap === 'gebruik' && relapse.length > 0 ? relapse : [{ quote: '', document: w.source, heading: '' }]} />)}</ul>

function Warning({ warning, sources }: { readonly warning: RuleWarning; readonly sources: readonly SourceText[] }) {
  const { button, panel } = useSource(sources)
  return (
    <li className={css.warning}>
      <Icon of={IconAlertTriangle} />
      <div>
        <p><strong>{warning.text}</strong> {warning.instead} {button}</p>
        {panel}
      </div>
    </li>
  )
}
