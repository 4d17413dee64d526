import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './Banner.module.css'
import { cx } from './cx.ts'
import { Icon, type IconShape } from './Icon.tsx'

type Props = {
  /** What is wrong, in one line. */
  readonly heading: string
  /** What happened, what is safe, what you can do. */
  readonly children?: ReactNode
  /** `attention` is amber; `late` only for what is late; `calm` for news. */
  readonly tone?: 'attention' | 'late' | 'calm'
  readonly icon?: IconShape
  readonly actions?: ReactNode
}

/** A notice that stays until its cause is gone. */
export function Banner({ heading, children, tone = 'attention', icon, actions }: Props) {
  return (
    <section className={cx(css.banner, tone !== 'attention' && css[tone])} role={tone === 'calm' ? 'status' : 'alert'}>
      <Icon of={icon ?? (tone === 'calm' ? IconInfoCircle : IconAlertTriangle)} size={22} />
      <div className={css.body}>
        <p className={css.heading}>{heading}</p>
        {children !== undefined && <div className={css.text}>{children}</div>}
      </div>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </section>
  )
}
