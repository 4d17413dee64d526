import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { emptyLearning, learningDutyId, type Learning } from '#shared/domain/stay/learning.ts'
import { learningNorm, relapseNorms } from '#shared/norms/learningDuties.ts'
import { edit } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { useSource } from '../../../ui/Source.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { newId } from '../intake/newId.ts'
import type { StayView } from '../useStay.ts'
import css from './Logboek.module.css'

/** A slip is first something to learn from (L07): told in neutral words, with a day to look back. Under another rule the card says that rule and offers nothing. */
export function LearningCard({ view }: { readonly view: StayView }) {
  const { stay, norms, today } = view
  const rules = relapseNorms(norms)
  const offered = learningNorm(norms) !== null
  const no = useWhyNot('contact.note')
  const bron = useSource(normSources(rules))
  const card = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) card.current?.querySelector<HTMLElement>(target)?.focus()
  })
  const put = (learning: readonly Learning[], label: string): void => void edit({ kind: 'learning', stayId: stay.id, learning: [...learning] }, label)
  const add = (): void => {
    const made = emptyLearning(newId(), today)
    wanted.current = `[data-entry="${made.id}"] textarea`
    put([...stay.learning, made], 'Leermoment')
  }
  const remove = (l: Learning): void => {
    wanted.current = '[data-add] button'
    put(stay.learning.filter((one) => one !== l), 'Leermoment weg')
    showUndo(`Het leermoment van ${shortDay(l.on)} is weg.`)
  }
  return (
    <div ref={card}>
      <Card title="Leermomenten" action={rules.length > 0 ? bron.button : undefined}>
        {bron.panel}
        {offered
          ? <p className="second">Ging er iets mis, of bijna? Schrijf op wat er gebeurde en wat jullie ervan leren. Op de dag van terugkijken staat het in Vandaag.</p>
          : <p className="second">{rules.length > 0 ? `In dit contract geldt een andere regel na gebruik: ${rules.map((n) => n.text).join(' ')}` : 'Dit contract zegt niet wat er na gebruik gebeurt. Het huis spreekt dat zelf af.'}</p>}
        <ReadOnly value={no !== undefined}>
          <div className={css.entries}>
            {stay.learning.map((l) => <Moment key={l.id} learning={l} blocked={no} onChange={(patch, label) => put(stay.learning.map((one) => (one.id === l.id ? { ...one, ...patch } : one)), label)} onRemove={() => remove(l)} />)}
          </div>
        </ReadOnly>
        {offered && <div data-add className={css.quick}><Button icon={IconPlus} blocked={no} onClick={add}>Schrijf een leermoment op</Button></div>}
      </Card>
    </div>
  )
}

type MomentProps = { readonly learning: Learning; readonly blocked: string | undefined; readonly onChange: (patch: Partial<Learning>, label: string) => void; readonly onRemove: () => void }
function Moment({ learning: l, blocked, onChange, onRemove }: MomentProps) {
  const at = (key: string): string => `learning.${l.id}.${key}`
  const look = (patch: Partial<Learning['looked']>, label: string): void => onChange({ looked: { ...l.looked, ...patch } }, label)
  return (
    <div className={css.entry} data-entry={l.id} role="group" aria-label={`Leermoment van ${shortDay(l.on)}`}>
      <div className={css.line}>
        <h3 className={css.text}>{`Leermoment van ${shortDay(l.on)}`}</h3>
        <Button size="small" variant="text" icon={IconTrash} blocked={blocked} onClick={onRemove} label={`Haal weg, leermoment van ${shortDay(l.on)}`}>Haal weg</Button>
      </div>
      <div className={css.form}>
        <div className={css.wide}><TextArea label="Wat er gebeurde" help="in gewone woorden, zonder oordeel" field={at('what')} rows={2} value={l.what} onChange={(what) => onChange({ what }, 'Wat er gebeurde')} /></div>
        <DateField label="Op" field={at('on')} value={l.on} onChange={(on) => { if (on !== null) onChange({ on }, 'Dag van het leermoment') }} />
        <DateField label="Gesprek op" field={at('talkOn')} value={l.talkOn} onChange={(talkOn) => onChange({ talkOn }, 'Gesprek op')} />
        <TextInput label="Gesprek met" field={at('talkWith')} value={l.talkWith} onChange={(talkWith) => onChange({ talkWith }, 'Gesprek met')} />
        <div className={css.wide}><TextArea label="Wat ging eraan vooraf" help="en wat leert de bewoner ervan" field={at('analysis')} rows={2} value={l.analysis} onChange={(analysis) => onChange({ analysis }, 'Wat ging eraan vooraf')} /></div>
        <div className={css.wide}><TextArea label="Nieuwe afspraak" field={at('agreement')} rows={2} value={l.agreement} onChange={(agreement) => onChange({ agreement }, 'Nieuwe afspraak')} /></div>
        <DateField label="Terugkijken op" field={at('lookBackOn')} value={l.lookBackOn} onChange={(lookBackOn) => onChange({ lookBackOn }, 'Terugkijken op')} />
        <DateField label="Teruggekeken op" help="na het gesprek" field={learningDutyId(l)} value={l.looked.on} onChange={(on) => look({ on }, 'Teruggekeken op')} />
        {l.looked.on !== null && <div className={css.wide}><TextArea label="Hoe het ging" field={at('looked')} rows={2} value={l.looked.text} onChange={(text) => look({ text }, 'Hoe het ging')} /></div>}
      </div>
    </div>
  )
}
