import { useMemo } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { PlanDesk } from '../desk/desk.ts'

type Made = { readonly document: Document; readonly origins: readonly Origin[] }

/** The document of the open plan, with every key. Blocks that say what they said keep their identity in `Paper`, so only what changed is drawn again. */
export function usePlanDocument({ dossier, stay, version, house, rules, today }: Pick<PlanDesk, 'dossier' | 'stay' | 'version' | 'house' | 'rules' | 'today'>): Made {
  return useMemo(() => {
    const document = trajectplan({ dossier, stay, version, house, rules, today })
    return { document, origins: document.sections.flatMap((s) => s.blocks.flatMap((b) => (b.origin ? [b.origin] : []))) }
  }, [dossier, stay, version, house, rules, today])
}
