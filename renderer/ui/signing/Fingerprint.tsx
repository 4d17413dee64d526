import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { LinkButton } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { shortFingerprint, wholeFingerprint } from './fingerprint.ts'
import css from './Signing.module.css'

/** The fingerprint of the frozen text as one caption line; all of it when asked. */
export function Fingerprint({ fingerprint }: { readonly fingerprint: string }) {
  const [all, setAll] = useState(false)
  return (
    <p className={css.fingerprint}>
      <Icon of={IconFingerprint} />
      <span>Kenmerk van deze tekst: <span className={css.groups}>{all ? wholeFingerprint(fingerprint) : shortFingerprint(fingerprint)}</span></span>
      <LinkButton onClick={() => setAll(!all)} label={all ? 'Toon minder van het kenmerk' : 'Toon alles van het kenmerk'}>{all ? 'Toon minder' : 'Toon alles'}</LinkButton>
    </p>
  )
}
