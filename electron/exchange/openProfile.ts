import type { Profile } from '#shared/domain/profile/profile.ts'
import { readProfile } from '#shared/exchange/profileFile.ts'
import type { Result } from '#shared/result/result.ts'
import { textOf } from './openExchange.ts'

/** Reads the bytes of a contract profile. Whatever they are: a profile, or one Dutch sentence about the first thing that is wrong. */
export function openProfile(bytes: Uint8Array): Result<Profile> {
  const text = textOf(bytes, 'contractprofiel')
  return text.ok ? readProfile(text.value) : text
}
