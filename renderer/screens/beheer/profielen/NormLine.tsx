import { IconArrowBackUp, IconPencil, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { asAgreement, type NormPlace } from '#shared/domain/house/normChanges.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { useSource } from '../../../ui/Source.tsx'
import { useToday } from '../../../ui/Today.ts'
import { bigNumber, canBind, hardness, type ShownNorm } from './model.ts'
import { NormForm } from './NormForm.tsx'
import css from './Profielen.module.css'
import { keepChange, newChange } from './useNormActions.ts'

/** What may be done with a norm: nothing, change it in its place, or make advice an agreement of the house. */
export type LineActs = { readonly kind: 'none' } | { readonly kind: 'change'; readonly place: NormPlace } | { readonly kind: 'agree'; readonly taken: ReadonlySet<string> }

/** One norm: its number large, our sentence, how hard it is, where it comes from, what is coming, and what can be done with it. */
export function NormLine({ shown, acts }: { readonly shown: ShownNorm; readonly acts: LineActs }) {
  const { norm, state, note } = shown
  const today = useToday()
  const [open, setOpen] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const { button, panel } = useSource([{ ...norm.source, norm: norm.id }])
  const big = bigNumber(norm)
  // What was pressed may be gone by then: the line keeps the focus.
  const stay = (): void => void requestAnimationFrame(() => (line.current?.querySelector<HTMLElement>('[data-change] button') ?? line.current?.querySelector<HTMLElement>('button'))?.focus())
  const close = (): void => {
    setOpen(false)
    stay()
  }
  const say = (place: NormPlace, id: string, next: Norm, words: string): void => {
    keepChange(place, [newChange({ normId: id, norm: next, from: today, reason: '' })], words)
    stay()
  }
  return (
    <li ref={line} className={cx(css.line, state === 'vervallen' && css.gone)}>
      <div className={css.row}>
        <span className={css.number}>{big && <><b>{big.number}</b><span>{big.unit}</span></>}</span>
        <div className={css.words}>
          <p className={css.sentence}>{norm.text}</p>
          <p className={css.marks}>
            <span className={cx(css.tag, norm.hard && !norm.advice && css.hard)}>{hardness(norm)}</span>
            <span className={css.id}>{norm.id}</span>
            {note !== '' && <span className={css.note}>{note}</span>}
          </p>
        </div>
        <span className={css.acts}>
          {button}
          {acts.kind === 'change' && state !== 'vervallen' && (
            <span data-change><Button size="small" icon={IconPencil} expanded={open} onClick={() => (open ? close() : setOpen(true))} label={`Wijzig, ${norm.id}`}>Wijzig</Button></span>
          )}
          {acts.kind === 'change' && state === 'vervallen' && <Button size="small" icon={IconArrowBackUp} onClick={() => say(acts.place, norm.id, norm, `${norm.id} geldt weer.`)} label={`Laat weer gelden, ${norm.id}`}>Laat weer gelden</Button>}
          {acts.kind === 'agree' && norm.advice && canBind(norm.rule) && (acts.taken.has(asAgreement(norm).id)
            ? <span className={css.note}>huisafspraak</span>
            : <Button size="small" icon={IconPlus} onClick={() => say({ kind: 'house' }, asAgreement(norm).id, asAgreement(norm), `${norm.id} is een huisafspraak.`)} label={`Neem over als huisafspraak, ${norm.id}`}>Neem over als huisafspraak</Button>)}
        </span>
      </div>
      {panel && <div className={css.source}>{panel}</div>}
      {open && acts.kind === 'change' && (
        <NormForm place={acts.place} norm={norm} onCancel={close} onSave={(next, from, reason) => {
          keepChange(acts.place, [newChange({ normId: norm.id, norm: next, from, reason })], next ? `${norm.id} is gewijzigd.` : `${norm.id} vervalt.`)
          close()
        }} />
      )}
    </li>
  )
}
