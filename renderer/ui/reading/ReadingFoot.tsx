import { IconArrowRight, IconArrowLeft, IconPencil } from '@tabler/icons-react'
import { Button } from '../Button.tsx'
import { Aloud } from './Aloud.tsx'
import css from './ReadAlong.module.css'
import type { ReadAloud } from './voice/useReadAloud.ts'

type Props = { readonly current: number; readonly count: number; readonly onGo: (to: number) => void; readonly aloud: ReadAloud; readonly onWrong: (() => void) | undefined }

/** Where one is, the pieces beside it, the voice, and the way to the field when something is not right. */
export function ReadingFoot({ current, count, onGo, aloud, onWrong }: Props) {
  return (
    <div className={css.foot}>
      <div className={css.group}>
        <Button size="large" icon={IconArrowLeft} blocked={current === 0 ? '' : undefined} onClick={() => onGo(current - 1)}>Vorige</Button>
        <p className={css.place} role="status">stuk {current + 1} van {count}</p>
        <Button size="large" iconAfter={IconArrowRight} blocked={current >= count - 1 ? '' : undefined} onClick={() => onGo(current + 1)}>Volgende</Button>
      </div>
      <Aloud aloud={aloud} current={current} />
      {onWrong && <span className={css.push}><Button size="large" icon={IconPencil} keys="Enter" onClick={onWrong}>Dit klopt niet</Button></span>}
    </div>
  )
}
