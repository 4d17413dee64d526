import { clockOnScreen, dayAndMonth, dayOfMoment } from '#shared/domain/calendar/format.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { LinkButton } from '../Button.tsx'
import { InkView } from './InkView.tsx'
import css from './Signing.module.css'

/** How and when somebody signed, in a few words. */
export function signedText(s: Signature): string {
  const at = `${dayAndMonth(dayOfMoment(s.at))} ${clockOnScreen(s.at)}`
  switch (s.route.kind) {
    case 'ink':
      return `getekend, ${at}`
    case 'typed':
      return `naam getypt, ${at}, getuige ${s.route.witness}`
    case 'paper':
      return s.route.signedOn ? `op papier getekend, ${dayAndMonth(s.route.signedOn)}` : 'op papier getekend'
    case 'refused':
      return `tekent niet, ${at}`
  }
}

type Props = { readonly signature: Signature; readonly onViewScan: (scan: BlobRef) => void }

/** The right side of a card that is done: the ink, or what stands in its place. */
export function SignedMark({ signature, onViewScan }: Props) {
  const { route } = signature
  return (
    <span className={css.signed}>
      {route.kind === 'ink' && <InkView ink={route.ink} name={signature.name} />}
      {route.kind === 'typed' && <span className={css.typedName}>{route.typedName}</span>}
      {route.kind === 'paper' && <LinkButton onClick={() => onViewScan(route.scan)} label={`Bekijk scan van ${signature.name}`}>Bekijk scan</LinkButton>}
      <span className={css.when}>{signedText(signature)}</span>
    </span>
  )
}

/** What somebody said about not agreeing, literally. */
export function SignedWords({ signature }: { readonly signature: Signature }) {
  const words = signature.route.kind === 'refused' ? signature.route.reason : signature.remark
  if (words.trim() === '') return null
  return (
    <div className={css.remark}>
      <p className="caption">{signature.route.kind === 'refused' ? 'Tekent niet, omdat' : 'Niet helemaal eens'}</p>
      <p>“{words}”</p>
      <p className="caption">Staat letterlijk bij de handtekeningen, ook op papier.</p>
    </div>
  )
}
