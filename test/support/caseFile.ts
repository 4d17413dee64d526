import { readFileSync } from 'node:fs'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import { takeIn, houseOf } from '#shared/exchange/take.ts'
import { openExchange } from '../../electron/exchange/openExchange.ts'

/** Where a case stands as an exchange file. */
export const caseFile = (name: 'a' | 'b' | 'c'): URL => new URL(`../cases/${name}.json`, import.meta.url)

/** A case from its exchange file: read by the program's own reader, so that a mistake in it is a failing test with a sentence. */
export function readCase(name: 'a' | 'b' | 'c', at: string): { readonly file: Exchange; readonly house: House; readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion } {
  const read = openExchange(new Uint8Array(readFileSync(caseFile(name))))
  if (!read.ok) throw new Error(`test/cases/${name}.json: ${read.problem.text}`)
  const file = read.value
  const dossier = takeIn(file, { id: `dossier-${name}`, at, userId: 'u-lezer', contractProfile: file.profile.id, clientNumber: file.dossier.person.clientNumber, staff: (id) => id })
  const stay = dossier.stays.at(-1)
  const version = stay?.plan.at(-1)
  if (!stay || !version) throw new Error(`test/cases/${name}.json holds no plan`)
  return { file, house: houseOf(file), dossier, stay, version }
}
