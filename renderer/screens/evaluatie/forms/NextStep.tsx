import type { NextStep as Step } from '#shared/domain/evaluation/evaluation.ts'
import { Pick } from './Pick.tsx'
import css from './Form.module.css'

const steps = [{ value: 'door', label: 'Door' }, { value: 'aanpassen', label: 'Aanpassen' }, { value: 'klaar', label: 'Klaar' }, { value: 'stop', label: 'Stop' }] as const

/** What becomes of a goal. */
export function NextStep({ field, value, onChange }: { readonly field: string; readonly value: Step; readonly onChange: (next: Exclude<Step, 'open'>) => void }) {
  return <div className={css.line}><span className={css.lineLabel} aria-hidden>Wat nu?</span><Pick<Step> label="Wat nu?" hideLabel field={field} options={steps} value={value} onChange={(next) => { if (next !== 'open') onChange(next) }} /></div>
}
