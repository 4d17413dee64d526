import { fullName } from '../people/name.ts'
import { naasteLabel } from '../people/network.ts'
import type { Dossier } from '../dossier.ts'
import type { House } from '../house/house.ts'
import type { PlanContent } from '../plan/content.ts'
import type { StayFacts } from '../stay/stay.ts'
import type { Signature, SignerRole } from './signature.ts'

/** Somebody who is asked to sign. `must` = making final waits for them (a refusal with a reason counts). */
export type Signer = { readonly role: SignerRole; readonly name: string; readonly must: boolean }

/**
 * Who signs a plan: the resident, the representative if there is one, the begeleider, a naaste if the resident wants that,
 * and the hbo professional last. One who is both hbo and begeleider signs once, as hbo.
 */
export function planSigners(house: Pick<House, 'staff'>, dossier: Pick<Dossier, 'person' | 'naasten'>, facts: StayFacts, content: Pick<PlanContent, 'naasteSigns'>): readonly Signer[] {
  const staff = (id: string | null): string => house.staff.find((s) => s.id === id)?.name ?? ''
  const naaste = dossier.naasten.find((n) => n.id === content.naasteSigns)
  const representative = dossier.person.representative
  const begeleider = facts.begeleiderId && facts.begeleiderId !== facts.hboId ? staff(facts.begeleiderId) : ''
  const label = naaste ? naaste.name || naasteLabel(naaste) : ''
  return [
    { role: 'bewoner', name: fullName(dossier.person), must: true },
    ...(representative?.name.trim() ? [{ role: 'vertegenwoordiger', name: representative.name, must: true } as const] : []),
    ...(begeleider ? [{ role: 'begeleider', name: begeleider, must: true } as const] : []),
    ...(label ? [{ role: 'naaste', name: label, must: false } as const] : []),
    { role: 'hbo', name: staff(facts.hboId), must: true },
  ]
}

/** The signers that making final still waits for. */
export const stillToSign = (signers: readonly Signer[], signatures: readonly Pick<Signature, 'role'>[]): readonly Signer[] => signers.filter((s) => s.must && !signatures.some((g) => g.role === s.role))
