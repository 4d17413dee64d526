import type { Day } from '../../domain/calendar/day.ts'
import type { House } from '../../domain/house/house.ts'
import type { RulesVersion, SignedPaper } from '../../domain/regels/rules.ts'
import type { RelapsePolicy } from '../../domain/profile/profile.ts'
import type { Document } from '../model.ts'

/** What a paper of the house is made of. `relapse`: what the contract says follows on use (C6, C6b), in the order of the profile. */
export type RulesPaperInput = { readonly paper: SignedPaper; readonly version: RulesVersion; readonly house: House; readonly relapse: readonly RelapsePolicy[]; readonly today: Day; readonly mark: Document['mark'] }
/** One resident's signing sheet: who signs, and what of the paper is theirs alone. */
export type SheetPerson = { readonly dossierId: string; readonly name: string; readonly callName: string; readonly representative: string; readonly rent: number | null; readonly plannedAddress: string; readonly emergencyAddress: string; readonly gemeente: string }
