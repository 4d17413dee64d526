import { IconShieldLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Beacon } from '../../../ui/Beacon.tsx'
import { cx } from '../../../ui/cx.ts'
import { HelpButton } from '../../../ui/HelpButton.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import css from './Door.module.css'

/** The quiet page with one card that stands before the house. */
export function Door({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  return (
    <main className={cx(css.door, wide && css.high)}>
      {!wide && <Shore />}
      <div className={cx(css.inner, wide && css.wide)}>
        <div className={css.top}><p className={css.brand}><Beacon size={28} />Baken</p><HelpButton /></div>
        <div className={css.card}>{children}</div>
      </div>
      <p className={css.safe}><Icon of={IconShieldLock} />Alles staat versleuteld op deze computer. Baken stuurt niets naar internet.</p>
    </main>
  )
}

function Shore() {
  return (
    <svg className={css.shore} viewBox="0 0 1366 180" preserveAspectRatio="xMaxYMax slice" aria-hidden focusable="false">
      <path d="M0 82h1366M60 106h370M520 106h180M860 106h440" stroke="var(--line)" strokeWidth="2" fill="none" />
      <path d="M1083 15h28M1149 15h28" stroke="var(--link)" strokeWidth="2.5" />
      <circle cx="1130" cy="15" r="8.5" fill="var(--amber)" />
      <path d="M1117 25h26v5h-26zM1119 30h22l6 52h-34z" fill="var(--link)" />
    </svg>
  )
}
