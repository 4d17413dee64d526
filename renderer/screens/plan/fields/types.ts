import type { LayeredNorm } from '#shared/domain/profile/profile.ts'

/** What every field of the plan takes: where it lives, its words, its value, and the norms that ask for it. */
export type PlanFieldProps<T> = {
  readonly field: string
  readonly label: string
  readonly help?: string | undefined
  readonly value: T
  readonly onChange: (value: T, label: string) => void
  readonly source?: readonly LayeredNorm[] | undefined
}
