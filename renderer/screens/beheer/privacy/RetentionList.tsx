import { useState } from 'react'
import { longDay } from '#shared/domain/calendar/format.ts'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { go } from '../../../state/router.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import css from './Privacy.module.css'

type Line = PrivacyList['retention'][number]
const FIRST = 8

const since = ({ from, basis, stayEnded }: Line): string => `${basis === 'einde-verblijf' ? 'laatste dag van het verblijf' : 'laatste wijziging'} ${longDay(from)}${stayEnded ? '' : '; er is geen laatste dag ingevuld'}`

/** Who is kept until when, what is over its date first. */
export function RetentionList({ list }: { readonly list: readonly Line[] }) {
  const [all, setAll] = useState(false)
  const over = list.filter((r) => r.over).length
  const shown = all ? list : list.slice(0, Math.max(FIRST, over))
  return (
    <Card title="Hoe lang dossiers blijven" note={over > 0 ? `${over} voorbij de datum` : ''} flush>
      <p className={css.intro}>De wet zegt: vijftien jaar na de laatste wijziging (Wmo artikel 5.3.4). Baken gooit zelf niets weg. Is de datum voorbij, dan kijk je samen of het dossier weg kan.</p>
      {list.length === 0 && <p className={css.intro}>Er zijn nog geen dossiers.</p>}
      <ul>
        {shown.map((r) => (
          <li key={r.dossierId} className={css.row}>
            <span className={css.who} dir="auto"><LinkButton onClick={() => go({ screen: 'dossier', id: r.dossierId, tab: 'documenten' })}>{r.name}</LinkButton></span>
            <span className={css.what}>{r.over ? <strong>termijn voorbij sinds {longDay(r.until)}</strong> : <>tot {longDay(r.until)}</>}<span className={css.why}>{since(r)}</span></span>
          </li>
        ))}
      </ul>
      {shown.length < list.length && <p className={css.more}><Button size="small" onClick={() => setAll(true)}>Toon alle {list.length}</Button></p>}
    </Card>
  )
}
