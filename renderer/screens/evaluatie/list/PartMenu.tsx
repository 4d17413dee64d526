import { Field } from '../../../ui/Field.tsx'
import fieldCss from '../../../ui/Field.module.css'
import { useTalk } from '../desk/talkDesk.ts'
import css from './List.module.css'
import { stateWords } from './PartList.tsx'

/** The parts as a menu, where there is no room for a list. */
export function PartMenu() {
  const { groups, part, go } = useTalk()
  return (
    <div className={css.menu}>
      <Field label="Onderdeel" hideLabel>
        {(control) => (
          <select {...control} className={fieldCss.control} value={part} onChange={(e) => go(e.currentTarget.value)}>
            {groups.map((g) => <optgroup key={g.title} label={g.title}>{g.parts.map((p) => <option key={p.id} value={p.id}>{`${p.name}, ${stateWords[p.state]}`}</option>)}</optgroup>)}
            <option value="sheet">Overnemen van het blad</option>
            <option value="check">Controleer de evaluatie</option>
          </select>
        )}
      </Field>
    </div>
  )
}
