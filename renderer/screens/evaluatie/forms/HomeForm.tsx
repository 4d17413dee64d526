import { UrgencyPart } from '../../../ui/outflow/parts.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { Line, OnDay } from './Text.tsx'
import css from './Form.module.css'

/** Looking for a home: registration (a fact of the stay, B40) and urgentie (B41). */
export function HomeForm() {
  const { stay: { facts: { houseSeeker } }, editStay } = useTalk()
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
        <UrgencyPart />
      </div>
    </>
  )
}
