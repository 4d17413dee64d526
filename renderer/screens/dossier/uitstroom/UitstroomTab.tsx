import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import type { Outflow } from '#shared/domain/stay/outflow.ts'
import { flush } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { editOutflow } from '../../../state/stay.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CoachedNames } from '../../../ui/coach/CoachedNames.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { NamesContext, useNamesOf } from '../../../ui/names/names.ts'
import { OutflowForm } from '../../../ui/outflow/OutflowForm.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

/** What the resident wants after the stay, outside a talk, with the papers made from it. */
export function UitstroomTab({ view }: { readonly view: StayView }) {
  const { dossier, stay } = view
  const names = useNamesOf(dossier, view.house)
  const no = useWhyNot('evaluation.write')
  const { outflow } = stay
  const sent = (sentOn: Outflow['notice']['sentOn']): void => {
    if (notice({ sentOn }, sentOn === null ? 'Toch niet verzonden' : 'Verzonden op')?.ok === true) void flush().then(refreshResidents)
  }
  const change = (what: (now: Outflow) => Outflow, label: string) => editOutflow(stay.id, label, what)
  const notice = (patch: Partial<Outflow['notice']>, label: string) => change((now) => ({ ...now, notice: { ...now.notice, ...patch } }), label)
  const takeBack = (): void => {
    sent(null)
    showUndo('De melding is weer een concept.')
  }
  const ref = { dossierId: dossier.id, stayId: stay.id }
  return (
    <NamesContext value={names}><div className={css.tabPage}>
      <Facts view={view} />
      <Card title="Uitstroomplan"><div className={css.doc}><span className="second">Hoe en waar ik wil wonen, wat er klaar moet zijn en wie ik bel.</span><DocumentButtons target={{ kind: 'uitstroomplan', ...ref }} title="Uitstroomplan" /></div></Card>
      <Card title="Melding aan de gemeente" action={outflow.notice.sentOn === null ? undefined : <Button size="small" blocked={no} onClick={takeBack}>Toch niet verzonden</Button>}>
        <p className="second">In de brief staat alleen wat de gemeente nodig heeft. Zinnen met namen van naasten, of over ziekte en behandeling, laat Baken weg. Lees de brief na voordat je hem verstuurt.</p>
        <ReadOnly value={no !== undefined}>
          <div className={css.fields}>
            <TextInput field="outflow.notice.to" label="Aan" help="gemeente en team" value={outflow.notice.to} onChange={(to) => void notice({ to }, 'Melding aan')} />
            <CoachedNames field="outflow.notice.ask" label="Wat vragen wij?" rows={2} value={outflow.notice.ask} onChange={(ask) => void notice({ ask }, 'Wat wij vragen')} />
            <DateField field="outflow.notice.sentOn" label="Verzonden op" value={outflow.notice.sentOn} onChange={sent} />
          </div>
        </ReadOnly>
        <div className={css.doc}><span className="second" role="status">{outflow.notice.sentOn === null ? 'Nog niet verzonden: de brief is een concept.' : `Verzonden op ${dayAndMonth(outflow.notice.sentOn)}.`}</span><DocumentButtons target={{ kind: 'melding-uitstroomwens', ...ref }} title="Melding uitstroomwens" /></div>
      </Card>
      <Card title="Wat de bewoner wil"><OutflowForm readOnly={no !== undefined} desk={{ outflow, herkomst: stay.facts.gemeenteHerkomst, attention: () => undefined, edit: (what, label) => void change(what, label) }} /></Card>
    </div></NamesContext>
  )
}

function Facts({ view: { dossier, stay: { facts } } }: { readonly view: StayView }) {
  const rows = [
    ['Vertrek', facts.plannedEnd ? shortDay(facts.plannedEnd) : 'nog geen dag'],
    ['Adres', [facts.plannedAddress.address, facts.plannedAddress.whose].filter(Boolean).join(', ') || 'nog geen adres'],
    ['Woningzoekende', facts.houseSeeker.on ? `sinds ${shortDay(facts.houseSeeker.on)}` : 'nog niet ingeschreven'],
  ] as const
  return (
    <Card title="Wat vaststaat" note="uit de intake">
      <dl className={css.facts}>{rows.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      <p><LinkButton onClick={() => go({ screen: 'dossier', id: dossier.id, tab: 'intake' })}>Wijzig dit bij de intake</LinkButton></p>
    </Card>
  )
}
