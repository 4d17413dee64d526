import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { House } from '#shared/domain/house/house.ts'
import { changesIn, freshNormId, type NormPlace } from '#shared/domain/house/normChanges.ts'
import { ownOf } from '#shared/domain/house/ownProfiles.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { houseSource } from '#shared/norms/houseNumbers.ts'
import { normTemplates, type NormTemplate } from '#shared/norms/templates.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { NormForm } from './NormForm.tsx'
import css from './Profielen.module.css'
import { keepChange, newChange } from './useNormActions.ts'

const options = normTemplates.map((t) => ({ value: t.key, label: t.label }))

function normFrom(template: NormTemplate, place: NormPlace, house: House): Norm {
  const first = place.kind === 'profile' ? (ownOf(house, place.id)?.profile.norms ?? []) : []
  const id = freshNormId(place.kind === 'house' ? 'HA' : 'EN', [...first.map((n) => n.id), ...changesIn(house, place).map((c) => c.normId)])
  return { id, rule: template.rule, hard: false, text: template.text, source: place.kind === 'house' ? houseSource('') : { document: '', heading: '', quote: '' }, who: template.who, advice: false }
}

/** Adds an agreement of the house, or a norm to a profile of its own: first what it is, then the number, the words and from when. */
export function AddNorm({ place, house, words }: { readonly place: NormPlace; readonly house: House; readonly words: string }) {
  const [open, setOpen] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) box.current?.querySelector('select')?.focus()
  }, [open])
  const template = normTemplates.find((t) => t.key === key)
  const close = (): void => {
    setOpen(false)
    setKey(null)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus())
  }
  const add = (norm: Norm, from: string, reason: string): void => {
    const full = place.kind === 'house' ? { ...norm, source: houseSource(norm.text) } : norm
    keepChange(place, [newChange({ normId: norm.id, norm: full, from, reason })], `${norm.id} staat erbij.`)
    close()
  }
  return (
    <div ref={box} className={css.add}>
      {!open && <Button size="small" icon={IconPlus} onClick={() => setOpen(true)}>{words}</Button>}
      {open && <Select label="Wat spreken jullie af?" options={options} value={key} onChange={setKey} />}
      {open && !template && <div className={css.end}><Button size="small" onClick={close}>Annuleer</Button></div>}
      {template && <NormForm key={template.key} place={place} norm={normFrom(template, place, house)} fresh onSave={(norm, from, reason) => norm && add(norm, from, reason)} onCancel={close} />}
    </div>
  )
}
