import type { Signals } from '#shared/domain/plan/content.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { signalRows, signalWords } from '#shared/text/planLabels.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { OwnWords } from '../../fields/OwnWords.tsx'
import { Part } from '../../fields/Part.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { SignalShape } from './SignalShape.tsx'

type Level = 'groen' | 'oranje' | 'rood'
type Row = 'me' | 'others' | 'house'
type Props = { readonly level: Level; readonly at: 'green' | 'orange' | 'red'; readonly rows: readonly Row[]; readonly source: readonly LayeredNorm[] }

/** One signal: its shape, the resident's own words, and who does what then. */
export function SignalPart({ level, at, rows, source }: Props) {
  const { content, editPlan } = usePlan()
  const { name, meaning } = signalWords[level]
  const signal: Partial<Record<Row, string>> & { readonly words: string } = content.signals[at]
  const edit = (patch: Partial<Signals['red']>, label: string): void => editPlan((c) => ({ ...c, signals: { ...c.signals, [at]: { ...c.signals[at], ...patch } } }), `${name}: ${label}`)
  const path = `content.signals.${at}` as const
  return (
    <Part title={`${name}: ${meaning}`} before={<SignalShape level={level} />} source={source} field={path}>
      <OwnWords field={`${path}.words`} label={fieldLabels[`${path}.words`]} size="small" value={signal.words} onChange={(words, label) => edit({ words }, label)} words={30} />
      {rows.map((row) => <Prose key={row} field={`${path}.${row}`} label={signalRows[row]} value={signal[row] ?? ''} onChange={(text, label) => edit({ [row]: text }, label)} rows={1} />)}
    </Part>
  )
}
