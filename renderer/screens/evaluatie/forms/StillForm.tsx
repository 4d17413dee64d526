import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { Select } from '../../../ui/Select.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { YesNo } from './Pick.tsx'
import { Line, OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

/** Whether day of leaving, address and indicatie still hold. The facts themselves stand in the dossier and are mended here at once. */
export function StillForm() {
  const { stay: { facts }, editStay } = useTalk()
  const { plannedAddress, indicatie } = facts
  return (
    <>
      <Asked part="date" title="Vertrekdatum" question="Klopt de dag van vertrek nog?">
        <div className={css.two}><OnDay field="stay.plannedEnd" label="Geplande dag van vertrek" value={facts.plannedEnd} onChange={(plannedEnd) => editStay((f) => ({ ...f, plannedEnd }), 'Geplande einddatum')} /></div>
      </Asked>
      <Asked part="address" title="Uitstroomadres" question="Klopt het adres waar je heen kunt?">
        <div className={css.two}>
          <Line field="stay.plannedAddress.address" label="Adres" value={plannedAddress.address} onChange={(address) => editStay((f) => ({ ...f, plannedAddress: { ...f.plannedAddress, address } }), 'Uitstroomadres')} />
          <Select label="Soort adres" field="stay.plannedAddress.kind" options={optionsOf(choiceWords.addressKind)} value={plannedAddress.kind} onChange={(kind) => editStay((f) => ({ ...f, plannedAddress: { ...f.plannedAddress, kind } }), 'Soort adres')} />
          <OnDay field="stay.plannedAddress.confirmedOn" label="Nagevraagd op" value={plannedAddress.confirmedOn} onChange={(confirmedOn) => editStay((f) => ({ ...f, plannedAddress: { ...f.plannedAddress, confirmedOn } }), 'Adres nagevraagd op')} />
        </div>
      </Asked>
      <Asked part="indicatie" title="Indicatie" question="Past de indicatie nog?">
        <div className={css.two}>
          <Line field="stay.indicatie.product" label="Product" value={indicatie.product} onChange={(product) => editStay((f) => ({ ...f, indicatie: { ...f.indicatie, product } }), 'Indicatie, product')} />
          <OnDay field="stay.indicatie.to" label="Geldig tot en met" value={indicatie.to} onChange={(to) => editStay((f) => ({ ...f, indicatie: { ...f.indicatie, to } }), 'Indicatie, geldig tot')} />
        </div>
      </Asked>
    </>
  )
}

type Props = { readonly part: 'date' | 'address' | 'indicatie'; readonly title: string; readonly question: string; readonly children: React.ReactNode }
function Asked({ part, title, question, children }: Props) {
  const { content, editTalk } = useTalk()
  const { answer, note } = content.stillRight[part]
  const put = (patch: Partial<{ readonly answer: typeof answer; readonly note: string }>, label: string): void => editTalk((c) => ({ ...c, stillRight: { ...c.stillRight, [part]: { ...c.stillRight[part], ...patch } } }), label)
  return (
    <div className={css.block}>
      <h3>{title}</h3>
      <YesNo label={question} field={`talk.stillRight.${part}`} value={answer} onChange={(chosen) => put({ answer: chosen }, question)} />
      {children}
      {answer === 'nee' && <Text field={`talk.stillRight.${part}.note`} label="Wat is er anders?" value={note} onChange={(text) => put({ note: text }, `${title}, wat is er anders`)} />}
    </div>
  )
}
