import { FollowPart, ReadyPart } from '../../../ui/outflow/parts.tsx'
import css from './Form.module.css'

/** Help after leaving (V10), and whether the resident can do without somebody near (B43). */
export function FollowForm() {
  return (
    <>
      <div className={css.block}><FollowPart /></div>
      <div className={css.block}><ReadyPart /></div>
    </>
  )
}
