import { longDay } from '../domain/calendar/format.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { fold, fullName } from '../domain/people/name.ts'
import type { Profile } from '../domain/profile/profile.ts'
import type { Exchange } from './exchange.ts'
import type { Taking } from './take.ts'

/** The house that takes a file in. */
export type Here = { readonly house: House; readonly profiles: readonly Profile[]; readonly dossiers: readonly Dossier[]; readonly nextNumber: string }
/** How a file fits in this house: what it becomes here, what changes with that (one sentence each), and who is here already by that name. */
export type Fit = { readonly taking: Pick<Taking, 'contractProfile' | 'clientNumber' | 'staff'>; readonly changes: readonly string[]; readonly known: readonly string[] }

const duties = [['hboId', 'eindverantwoordelijk is'], ['begeleiderId', 'begeleidt'], ['ervaringsdeskundigeId', 'de ervaringsdeskundige is']] as const

function staffHere(file: Exchange, house: House): Taking['staff'] {
  return (idInFile) => {
    const there = file.house.staff.find((s) => s.id === idInFile)
    if (!there) return null
    const same = house.staff.filter((s) => s.active && s.function === there.function && fold(s.name) === fold(there.name))
    return (same.find((s) => s.id === idInFile) ?? same[0])?.id ?? null
  }
}

/** Staff of the latest stay who do not work here, with what has to be chosen again. */
function strangers(file: Exchange, staff: Taking['staff']): readonly string[] {
  const facts = file.dossier.stays.at(-1)?.facts
  return duties.flatMap(([field, does]) => {
    const id = facts?.[field] ?? null
    const name = file.house.staff.find((s) => s.id === id)?.name.trim() ?? ''
    return id === null || name === '' || staff(id) !== null ? [] : [`${name} werkt hier niet. Kies daarna zelf wie ${does}.`]
  })
}

/** What a file becomes in this house. */
export function fitHere(file: Exchange, here: Here): Fit {
  const { person } = file.dossier
  const staff = staffHere(file, here.house)
  const knownProfile = here.profiles.some((p) => p.id === file.profile.id)
  const wanted = person.clientNumber.trim()
  const taken = wanted !== '' && here.dossiers.some((d) => d.person.clientNumber === wanted)
  const clientNumber = wanted === '' || taken ? here.nextNumber : wanted
  const name = fold(fullName(person))
  const same = here.dossiers.filter((d) => fold(fullName(d.person)) === name && (d.person.birthDate === null || person.birthDate === null || d.person.birthDate === person.birthDate))
  return {
    taking: { staff, clientNumber, contractProfile: knownProfile ? file.profile.id : here.house.contractProfile },
    changes: [
      ...strangers(file, staff),
      ...(knownProfile ? [] : [`Het contractprofiel “${file.profile.name.trim() || file.profile.id}” kennen we hier niet. Het verblijf krijgt het profiel van dit huis.`]),
      ...(taken ? [`Cliëntnummer ${wanted} is hier al in gebruik. Het nieuwe dossier krijgt ${clientNumber}.`] : []),
    ],
    known: same.map((d) => [fullName(d.person), d.person.birthDate ? `geboren ${longDay(d.person.birthDate)}` : ''].filter(Boolean).join(', ')),
  }
}
