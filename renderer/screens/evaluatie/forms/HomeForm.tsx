import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { Select } from '../../../ui/Select.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { Line, OnDay } from './Text.tsx'
import css from './Form.module.css'

/** Looking for a home: registration (a fact of the stay, B40) and urgentie (B41). */
export function HomeForm() {
  const { stay: { facts: { houseSeeker }, outflow: { urgentie } }, editStay, editOutflow } = useTalk()
  return (
    <>
      <div className={css.block}>
        <h3>Woningzoekende</h3>
        <div className={css.two}>
          <OnDay field="stay.houseSeeker.on" label="Ingeschreven op" value={houseSeeker.on} onChange={(on) => editStay((f) => ({ ...f, houseSeeker: { ...f.houseSeeker, on } }), 'Ingeschreven op')} />
          <Line field="stay.houseSeeker.where" label="Waar?" value={houseSeeker.where} onChange={(where) => editStay((f) => ({ ...f, houseSeeker: { ...f.houseSeeker, where } }), 'Ingeschreven waar')} />
        </div>
      </div>
      <div className={css.block}>
        <h3>Urgentie voor een woning</h3>
        <div className={css.two}>
          <Select label="Stand" field="outflow.urgentie.state" options={optionsOf(choiceWords.urgentie)} value={urgentie.state} onChange={(state) => editOutflow((o) => ({ ...o, urgentie: { ...o.urgentie, state } }), 'Urgentie')} />
          <OnDay field="outflow.urgentie.on" label="Op" value={urgentie.on} onChange={(on) => editOutflow((o) => ({ ...o, urgentie: { ...o.urgentie, on } }), 'Urgentie op')} />
        </div>
      </div>
    </>
  )
}
