import type { Tier } from '#shared/domain/regels/rules.ts'
import { tierName } from '#shared/text/regels/words.ts'
import { cx } from '../../../ui/cx.ts'
import css from './Rules.module.css'

/** The sign of a tier as it stands on paper: full, half, empty; a promise has none. */
export const TierSign = ({ tier }: { readonly tier: Tier }) => (tier === 'wij' ? null : <span className={cx(css.sign, css[`sign-${tier}`])} aria-hidden />)

/** What may follow on a breach; the graver it is, the heavier the border. */
export const TierTag = ({ tier }: { readonly tier: Tier }) => <span className={cx(css.tier, css[tier])}><TierSign tier={tier} />{tierName[tier]}</span>
