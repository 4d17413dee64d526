import type { Signer } from '#shared/domain/signature/signers.ts'
import { StateMark } from '../../../../ui/StateMark.tsx'
import classes from './Sign.module.css'

const roles = { bewoner: 'bewoner', begeleider: 'begeleider', hbo: 'hbo, eindverantwoordelijk', vertegenwoordiger: 'vertegenwoordiger', naaste: 'naaste' } as const

/** Who signs, in the order of signing. */
export function SignerList({ signers }: { readonly signers: readonly Signer[] }) {
  return (
    <ul className={classes.signers}>
      {signers.map((s) => (
        <li key={s.role}>
          <StateMark state="komt-nog" />
          <bdi className={classes.name}>{s.name || 'Nog geen naam'}</bdi>
          <span className={classes.soft}>{roles[s.role]}{s.must ? '' : ', als het kan'}</span>
        </li>
      ))}
    </ul>
  )
}
