import { useState } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { House, HouseNorms, NormChange } from '#shared/domain/house/house.ts'
import { houseNumbersOn, numberIds, numberKeys, numberNorm } from '#shared/norms/houseNumbers.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useToday } from '../../../ui/Today.ts'
import beheer from '../Beheer.module.css'
import css from './Profielen.module.css'
import { useEffectWords } from './useEffectWords.ts'
import { keepChange, newChange } from './useNormActions.ts'

const HOUSE = { kind: 'house' } as const
type NormField = { readonly key: keyof HouseNorms; readonly label: string; readonly unit: string; readonly max: number; readonly one: string }
const normFields: readonly NormField[] = [
  { key: 'planWithinWeeks', label: 'Plan klaar binnen', unit: 'weken na de start', one: 'week na de start', max: 52 },
  { key: 'evaluationEveryMonths', label: 'Terugkijken elke', unit: 'maanden', one: 'maand', max: 12 },
  { key: 'outflowPreparationMonths', label: 'Vertrek voorbereiden', unit: 'maanden van tevoren', one: 'maand van tevoren', max: 24 },
  { key: 'outflowNoticeMonths', label: 'Wens melden aan gemeente', unit: 'maanden van tevoren', one: 'maand van tevoren', max: 24 },
  { key: 'houseSeekerWithinMonths', label: 'Inschrijven voor een woning', unit: 'maanden na plaatsing', one: 'maand na plaatsing', max: 12 },
]

const changesFor = (typed: HouseNorms, now: HouseNorms, from: Day, reason: string): readonly NormChange[] =>
  numberKeys.filter((key) => typed[key] !== now[key]).map((key) => newChange({ normId: numberIds[key], norm: typed[key] === null ? null : numberNorm[key](typed[key]), from, reason }))

/** The five terms of the house. Another number holds from a day on: what was due before that stays as it was. */
export function HouseTerms({ house }: { readonly house: House }) {
  const today = useToday()
  const now = houseNumbersOn(house, today)
  const [typed, setTyped] = useState<Partial<HouseNorms>>({})
  const [from, setFrom] = useState<Day | null>(today)
  const [reason, setReason] = useState('')
  const wanted = { ...now, ...typed }
  const changes = from ? changesFor(wanted, now, from, reason.trim()) : []
  const different = numberKeys.some((key) => wanted[key] !== now[key])
  const effect = useEffectWords(HOUSE, changes)
  const forget = (): void => {
    setTyped({})
    setFrom(today)
    setReason('')
  }
  const keep = (): void => {
    if (changes.length === 0) return
    keepChange(HOUSE, changes, changes.length === 1 ? 'De afspraak is gewijzigd.' : 'De afspraken zijn gewijzigd.')
    forget()
  }
  return (
    <Card title="Termijnen" note="naast het contract; leeg: geen eigen afspraak">
      <div className={beheer.two}>
        {normFields.map((f) => <NumberInput key={f.key} label={f.label} unit={wanted[f.key] === 1 ? f.one : f.unit} min={1} max={f.max} optional value={wanted[f.key]} onChange={(n) => setTyped((before) => ({ ...before, [f.key]: n }))} />)}
      </div>
      {different && (
        <div className={css.form} role="group" aria-label="Gewijzigde termijnen">
          <div className={beheer.two}>
            <DateField label="Vanaf" help="eerder blijft zoals het was" value={from} onChange={setFrom} attention={from ? undefined : 'Kies vanaf welke dag dit geldt.'} />
            <TextInput label="Waarom" help="mag leeg blijven" value={reason} onChange={setReason} />
          </div>
          <div className={css.end}>
            <Button size="small" variant="primary" onClick={keep}>Bewaar de termijnen</Button>
            <Button size="small" onClick={forget}>Annuleer</Button>
            <span className={css.effect} role="status">{effect}</span>
          </div>
        </div>
      )}
    </Card>
  )
}
