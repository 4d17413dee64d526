import { backup } from './backup.ts'
import type { Deed } from './deed.ts'
import { emptyBin } from './emptyBin.ts'
import { migration } from './migration.ts'
import { renewal } from './renewal.ts'
import { restore } from './restore.ts'
import { saving } from './save.ts'

/** All that is done to a vault and must survive a blow. */
export const deeds = {
  save: saving,
  backup,
  restore,
  migration,
  renewal,
  'emptying the bin': emptyBin,
} as const satisfies Readonly<Record<string, Deed>>
export type DeedName = keyof typeof deeds
export const deedNames = Object.keys(deeds).filter((name): name is DeedName => Object.hasOwn(deeds, name))
