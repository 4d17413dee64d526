import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { hourKinds } from '#shared/domain/profile/profile.ts'
import type { PlannedHours } from '#shared/domain/stay/stay.ts'
import { hoursChecks } from '#shared/norms/hours.ts'
import { edit } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { askedHours, emptyHours, hourName, hourNorms, hoursFromNorms } from '../model/hours.ts'
import type { StayView } from '../useStay.ts'
import { HadHours } from './HadHours.tsx'
import { HoursBar } from './HoursBar.tsx'
import css from './Uren.module.css'

const MOST = 60

/** Hours of support that are planned a week, from which day on, against the norms for hours on average over the stay (B27). */
export function HoursCard({ view }: { readonly view: StayView }) {
  const { stay, norms } = view
  const { facts } = stay
  const lines = facts.plannedHours
  const no = useWhyNot('dossier.write')
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) list.current?.querySelector<HTMLElement>(target)?.focus()
  }, [lines])
  const asked = useMemo(() => hourNorms(norms), [norms])
  const checks = useMemo(() => hoursChecks(norms, facts), [norms, facts])
  const put = (plannedHours: readonly PlannedHours[], label: string): void => void edit({ kind: 'stay', stayId: stay.id, facts: { ...facts, plannedHours: [...plannedHours] } }, label)
  const add = (made: readonly PlannedHours[], label: string): void => {
    wanted.current = `[data-line="${made[0]?.id ?? ''}"] input`
    put([...lines, ...made], label)
  }
  const remove = (line: PlannedHours, n: number): void => {
    wanted.current = '[data-add] button'
    put(lines.filter((l) => l.id !== line.id), 'Uren weg')
    showUndo(`Regel ${n + 1} met uren is weg.`)
  }
  return (
    <Card title="Uren begeleiding" note="per week, gemiddeld over het hele verblijf">
      <div className={css.hours} ref={list}>
        {asked.length === 0 && <p className="second">Het contract van dit verblijf noemt geen aantal uren. Wat je plant, staat hier voor het team.</p>}
        {asked.length > 0 && checks.length === 0 && <p className="second">{`Het contract vraagt per week: ${asked.map((n) => `${n.rule.kind === 'hours' ? hourName[n.rule.what].toLocaleLowerCase('nl') : ''} ${askedHours(n)}`).join(', ')}.${lines.length > 0 ? ' Vul de plaatsing en de geplande uitstroom in. Dan rekenen we het gemiddelde uit.' : ''}`}</p>}
        {checks.length > 0 && <ul className={css.bars} aria-label="Uren en de norm">{checks.map((c) => <HoursBar key={c.id} check={c} />)}</ul>}
        <HadHours view={view} />
        <ReadOnly value={no !== undefined}>
          {lines.map((line, n) => (
            <div key={line.id} className={css.line} role="group" aria-label={line.from ? `Uren vanaf ${shortDay(line.from)}` : 'Uren vanaf de plaatsing'} data-line={line.id}>
              <DateField label="Vanaf" help="leeg is de plaatsing" value={line.from} onChange={(from) => put(lines.map((l) => (l.id === line.id ? { ...l, from } : l)), `Uren ${n + 1}, vanaf`)} />
              {hourKinds.map((kind) => <NumberInput key={kind} label={hourName[kind]} value={line[kind]} min={0} max={168} decimal unit="uur" onChange={(hours) => put(lines.map((l) => (l.id === line.id ? { ...l, [kind]: hours ?? 0 } : l)), `Uren ${n + 1}, ${hourName[kind].toLocaleLowerCase('nl')}`)} />)}
              <Button size="small" variant="text" icon={IconTrash} blocked={no} onClick={() => remove(line, n)} label={`Haal weg, regel ${n + 1} met uren`}>Haal weg</Button>
            </div>
          ))}
        </ReadOnly>
        <div className={css.acts} data-add>
          {lines.length === 0 && asked.length > 0 && <Button blocked={no} onClick={() => add(hoursFromNorms(asked, facts), 'Uren van het contract')}>Neem de uren van het contract</Button>}
          {lines.length < MOST && <Button icon={IconPlus} blocked={no} onClick={() => add([emptyHours()], 'Uren')}>{lines.length === 0 ? 'Plan uren' : 'Andere uren vanaf een dag'}</Button>}
        </div>
      </div>
    </Card>
  )
}
