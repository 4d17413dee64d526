import { dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import type { Certificate } from '#shared/domain/seal/seal.ts'
import css from './CertificateFacts.module.css'

const pairs = (hex: string): string => hex.match(/.{1,4}/gu)?.join(' ') ?? ''

type Props = { readonly certificate: Certificate; readonly own: boolean; readonly extra?: readonly (readonly [string, string])[] }

/** A certificate in words: whose it is, who vouches for it, how long it holds, and its fingerprint to compare. */
export function CertificateFacts({ certificate: c, own, extra = [] }: Props) {
  const issuer = c.selfSigned ? (own ? 'dit huis zelf' : 'de houder zelf; niemand anders staat ervoor in') : c.issuer
  const facts = [...extra, ['Op naam van', c.subject], ['Uitgegeven door', issuer], ['Geldig', `van ${shortDay(dayOfMoment(c.from))} tot ${shortDay(dayOfMoment(c.to))}`], ['Vingerafdruk (SHA-256)', pairs(c.sha256)]] as const
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => <div key={name} className={css.fact}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}
