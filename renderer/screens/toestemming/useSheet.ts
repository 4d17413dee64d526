import { useMemo } from 'react'
import { thaw } from '#shared/documents/frozen.ts'
import type { Document } from '#shared/documents/model.ts'
import { toestemming, withSheetSignatures } from '#shared/documents/toestemming.ts'
import type { ConsentEntry, ConsentSheet } from '#shared/domain/consent/consent.ts'
import { sheetSigners } from '#shared/domain/consent/verbs.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { edit, useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { useToday } from '../../ui/Today.ts'

/** A consent sheet with all that its screen shows. */
export type SheetView = {
  readonly dossier: Dossier
  readonly house: House
  readonly sheet: ConsentSheet
  readonly paper: Document
  readonly signers: readonly Signer[]
  readonly today: string
  readonly ref: DocumentRef
  readonly sheetRef: { readonly dossierId: string; readonly sheetId: string }
  readonly put: (entries: readonly ConsentEntry[], label: string) => void
}

/** The sheet as it is now; null while it is not there. */
export function useSheet(dossierId: string, sheetId: string): SheetView | null {
  const dossier = useDossier((s) => s.dossier)
  const house = useHouse((s) => s.house)
  const today = useToday()
  return useMemo(() => {
    const sheet = dossier?.id === dossierId ? dossier.consents.find((c) => c.id === sheetId) : undefined
    if (!dossier || !house || !sheet) return null
    const paper = sheet.frozen ? withSheetSignatures(thaw(sheet.frozen), sheet, house) : toestemming({ dossier, sheet, house, today })
    const sheetRef = { dossierId, sheetId }
    return { dossier, house, sheet, today, paper, signers: sheetSigners(house, dossier), sheetRef, ref: { kind: 'toestemming', ...sheetRef }, put: (entries, label) => void edit({ kind: 'consent', sheetId, entries: [...entries] }, label) }
  }, [dossier, house, dossierId, sheetId, today])
}
