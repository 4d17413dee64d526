import type { Treatment } from '#shared/domain/stay/stay.ts'

/** A treatment of which nothing is known yet. */
export const emptyTreatment = (id: string): Treatment => ({ id, clinic: '', period: '', completed: 'onbekend', endedOn: null })
