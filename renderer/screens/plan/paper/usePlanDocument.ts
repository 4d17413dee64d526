import { useDeferredValue, useMemo } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { PlanDesk } from '../desk/desk.ts'

type Made = { readonly document: Document; readonly origins: readonly Origin[] }

/**
 * The document of the open plan, one moment behind the keys: the letter is drawn first, the paper right after it. Blocks that
 * say what they said keep their identity in `Paper`, so only what changed is drawn again.
 */
export function usePlanDocument({ dossier, stay, version, house, rules, today }: PlanDesk): Made {
  const input = useDeferredValue(useMemo(() => ({ dossier, stay, version, house, rules, today }), [dossier, stay, version, house, rules, today]))
  return useMemo(() => {
    const document = trajectplan(input)
    return { document, origins: document.sections.flatMap((s) => s.blocks.flatMap((b) => (b.origin ? [b.origin] : []))) }
  }, [input])
}
