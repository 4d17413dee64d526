import type { Day } from '#shared/domain/calendar/day.ts'
import type { House } from '#shared/domain/house/house.ts'
import { effectiveProfile } from '#shared/domain/house/ownProfiles.ts'
import type { Norm, Profile } from '#shared/domain/profile/profile.ts'
import { differenceOf } from '#shared/norms/difference.ts'
import { wordDifference, type WordPart } from '#shared/text/wordDifference.ts'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { bigNumber, hardness } from './model.ts'
import css from './Profielen.module.css'

/** What differs today between an own profile and the one that it was made of, side by side. */
export function Difference({ original, own, house, today }: { readonly original: Profile; readonly own: Profile; readonly house: House; readonly today: Day }) {
  const different = differenceOf(original.norms, effectiveProfile(own, house, today).norms)
  if (different.length === 0) return <Empty title="Geen verschil">Vandaag is dit profiel gelijk aan {original.name}.</Empty>
  return (
    <Card flush title="Verschil vandaag" note={String(different.length)} level={3}>
      <table className={css.difference}>
        <thead><tr><th scope="col">Norm</th><th scope="col">{original.name}</th><th scope="col">{own.name}</th></tr></thead>
        <tbody>
          {different.map(({ id, was, now }) => {
            const words = wordDifference(was?.text ?? '', now?.text ?? '')
            return <tr key={id}><th scope="row">{id}</th><td><Side norm={was} other={now} parts={words.was} none="Staat er niet in" /></td><td><Side norm={now} other={was} parts={words.now} none="Vervallen" /></td></tr>
          })}
        </tbody>
      </table>
    </Card>
  )
}

function Side({ norm, other, parts, none }: { readonly norm: Norm | null; readonly other: Norm | null; readonly parts: readonly WordPart[]; readonly none: string }) {
  if (!norm) return <p className={css.note}>{none}</p>
  const [big, there] = [bigNumber(norm), other && bigNumber(other)]
  const differs = other !== null && (big?.number !== there?.number || big?.unit !== there?.unit)
  return (
    <>
      {big && <p className={cx(css.small, differs && css.changed)}><b>{big.number}</b> {big.unit}</p>}
      <p>{parts.map((part, i) => (part.only && other ? <mark key={i} className={css.only}>{part.text}</mark> : <span key={i}>{part.text}</span>))}</p>
      <p className={cx(css.note, other !== null && hardness(norm) !== hardness(other) && css.changed)}>{hardness(norm)}</p>
    </>
  )
}
