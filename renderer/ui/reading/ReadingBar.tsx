import { IconArrowLeft, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react'
import { Button } from '../Button.tsx'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { setLook, SIZES, useLook } from './look.ts'
import css from './ReadAlong.module.css'

/** How one reads: a piece or all, how large, how much contrast; and the way back. */
export function ReadingBar({ backLabel, onBack }: { readonly backLabel: string; readonly onBack: () => void }) {
  const { way, size, contrast } = useLook()
  return (
    <div className={css.bar}>
      <h2 className="heading">Meelezen</h2>
      <SegmentedBar label="Wat je ziet" hideLabel options={[{ value: 'een', label: 'Eén stuk tegelijk' }, { value: 'alles', label: 'Alles' }]} value={way} onChange={(next) => setLook({ way: next })} />
      <SegmentedBar label="Kleuren" hideLabel options={[{ value: 'gewoon', label: 'Gewoon' }, { value: 'zwart-op-wit', label: 'Zwart op wit' }, { value: 'wit-op-zwart', label: 'Wit op zwart' }]} value={contrast} onChange={(next) => setLook({ contrast: next })} />
      <span className={css.group}>
        <Button icon={IconTextDecrease} blocked={size === 0 ? '' : undefined} onClick={() => setLook({ size: size - 1 })}>Kleiner</Button>
        <Button icon={IconTextIncrease} blocked={size === SIZES.length - 1 ? '' : undefined} onClick={() => setLook({ size: size + 1 })}>Groter</Button>
      </span>
      <span className={css.push}><Button icon={IconArrowLeft} keys="F9" onClick={onBack}>{backLabel}</Button></span>
    </div>
  )
}
