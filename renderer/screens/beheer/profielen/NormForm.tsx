import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { NormPlace } from '#shared/domain/house/normChanges.ts'
import { numbersOf, withNumber, withUnit, type NumberUnit, type RuleNumber } from '#shared/domain/profile/numbers.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { numberWords, sentenceWith, unitWord } from '#shared/text/normNumbers.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useToday } from '../../../ui/Today.ts'
import beheer from '../Beheer.module.css'
import css from './Profielen.module.css'
import { newChange } from './useNormActions.ts'
import { useEffectWords } from './useEffectWords.ts'

const units = [{ value: 'weken', label: 'weken' }, { value: 'maanden', label: 'maanden' }] as const satisfies readonly { value: NumberUnit; label: string }[]
const labels: Readonly<Record<string, string>> = { from: 'Meestal vanaf', to: 'Meestal tot', weeks: 'Hoelang', months: 'Hoelang', euros: 'Bedrag', years: 'Leeftijd', perWeek: 'Uren per week', least: 'Minstens', most: 'Hooguit' }
const labelOf = (key: string): string => labels[key] ?? `Signaal ${Number(key) + 1}`

type Props = {
  readonly place: NormPlace
  readonly norm: Norm
  /** The norm is new: it has a source of the house's own words. */
  readonly fresh?: boolean
  /** With `norm` null it lapses from that day. */
  readonly onSave: (norm: Norm | null, from: Day, reason: string) => void
  readonly onCancel: () => void
}

/** A norm to change or add: the numbers, the sentence, how hard, from which day and why. Says at once what it does. */
export function NormForm({ place, norm: start, fresh = false, onSave, onCancel }: Props) {
  const today = useToday()
  const [norm, setNorm] = useState(start)
  const [from, setFrom] = useState<Day | null>(today)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  // A new one opens while somebody is still choosing what it is.
  useEffect(() => {
    if (!fresh) panel.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [fresh])
  const numbers = numbersOf(norm.rule)
  const effect = useEffectWords(place, from && (fresh || norm !== start) ? [newChange({ normId: norm.id, norm, from, reason })] : [])
  const takeNumber = (old: RuleNumber, value: number): void => setNorm({ ...norm, rule: withNumber(norm.rule, old.key, value), text: sentenceWith(norm.text, old, { ...old, value }) })
  const takeUnit = (unit: NumberUnit): void => {
    const rule = withUnit(norm.rule, unit)
    const [old, now] = [numbers[0], numbersOf(rule)[0]]
    setNorm({ ...norm, rule, text: old && now ? sentenceWith(norm.text, old, now) : norm.text })
  }
  const source = (patch: Partial<Norm['source']>): void => setNorm({ ...norm, source: { ...norm.source, ...patch } })
  const why = place.kind === 'profile' && reason.trim() === ''
  const bare = norm.text.trim() === ''
  const unsourced = fresh && place.kind === 'profile' && norm.source.document.trim() === ''
  const said = numbers.every((n) => norm.text.includes(String(n.value).replace('.', ',')) || norm.text.includes(numberWords(n)))
  const keep = (): void => {
    setTried(true)
    if (from && !why && !bare && !unsourced) onSave(norm, from, reason.trim())
  }
  const end = (): void => {
    setTried(true)
    if (from && !why) onSave(null, from, reason.trim())
  }
  return (
    <div ref={panel} className={css.form} role="group" aria-label={fresh ? 'Nieuwe afspraak' : `Wijzig norm ${norm.id}`}>
      {numbers.length > 0 && (
        <div className={css.numbers}>
          {numbers.map((n) => <NumberInput key={n.key} label={labelOf(n.key)} unit={norm.rule.kind === 'once' ? '' : unitWord(n.value, n.unit)} min={n.min} max={n.max} decimal={n.unit === 'euro' || n.unit === 'uur'} value={n.value} onChange={(value) => value !== null && takeNumber(n, value)} />)}
          {norm.rule.kind === 'once' && numbers.length === 1 && <SegmentedBar label="Weken of maanden" hideLabel options={units} value={numbers[0]?.unit ?? 'weken'} onChange={takeUnit} />}
        </div>
      )}
      <TextArea label="In onze woorden" help="zo staat het op het scherm" rows={2} value={norm.text} onChange={(text) => setNorm({ ...norm, text })} attention={tried && bare ? 'Schrijf in één zin wat er is afgesproken.' : !said && norm !== start ? 'Klopt de zin nog bij het getal?' : undefined} />
      {fresh && place.kind === 'profile' && (
        <div className={beheer.two}>
          <TextInput label="Document" help="waar het staat" value={norm.source.document} onChange={(document) => source({ document })} attention={tried && unsourced ? 'Schrijf waar deze norm vandaan komt.' : undefined} />
          <TextInput label="Kop" help="als er een is" value={norm.source.heading} onChange={(heading) => source({ heading })} />
          <TextInput label="Citaat" help="de zin zelf, kort" value={norm.source.quote} onChange={(quote) => source({ quote })} />
        </div>
      )}
      <Checkbox checked={norm.hard} onChange={(hard) => setNorm({ ...norm, hard })} note="Uit: het is een afspraak of een streven.">Dit moet</Checkbox>
      <div className={beheer.two}>
        <DateField label="Vanaf" help="eerder blijft zoals het was" value={from} onChange={setFrom} attention={tried && !from ? 'Kies vanaf welke dag dit geldt.' : undefined} />
        <TextInput label="Waarom" help={place.kind === 'profile' ? 'voor wie dit later leest' : 'mag leeg blijven'} value={reason} onChange={setReason} attention={tried && why ? 'Schrijf kort waarom.' : undefined} />
      </div>
      <div className={css.end}>
        <Button size="small" variant="primary" onClick={keep}>{fresh ? 'Voeg toe' : 'Bewaar'}</Button>
        {!fresh && <Button size="small" icon={IconX} onClick={end} label={`Laat vervallen, ${norm.id}`}>Laat vervallen</Button>}
        <Button size="small" onClick={onCancel}>Annuleer</Button>
        <span className={css.effect} role="status">{effect}</span>
      </div>
    </div>
  )
}
