import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Origin } from '#shared/documents/model.ts'
import { originOf } from '../model/fieldHomes.ts'
import type { OpenStep } from '../model/steps.ts'

/** Where somebody is writing, as a place on the paper: the block of the field with the focus, else the start of the step. */
export function useActiveField(form: RefObject<HTMLElement | null>, step: OpenStep, origins: readonly Origin[]): Origin {
  const [field, setField] = useState<string | null>(null)
  useEffect(() => {
    const pane = form.current
    const enter = (event: FocusEvent): void => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null
      setField(place?.dataset['field'] ?? null)
    }
    pane?.addEventListener('focusin', enter)
    return () => pane?.removeEventListener('focusin', enter)
  }, [form])
  return useMemo(() => originOf(step, field, origins) ?? { step }, [step, field, origins])
}
