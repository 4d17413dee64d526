import { create } from 'zustand'
import { emptyHouse, type House, type Staff } from '#shared/domain/house/house.ts'
import { editHouse, useHouse } from '../../../state/house.ts'
import { useSession } from '../../../state/session.ts'

export const steps = ['huis', 'contract', 'gebruiker', 'herstelblad', 'klaar'] as const
export type Step = (typeof steps)[number]
export const stepNames = { huis: 'Je huis', contract: 'Contract', gebruiker: 'Eerste gebruiker', herstelblad: 'Herstelblad', klaar: 'Klaar' } as const satisfies Readonly<Record<Step, string>>

type Draft = { readonly house: House; readonly name: string; readonly diploma: Staff['diploma'] }
/** What is typed before there is a vault; kept while one walks back and forth. Passwords are not in here. */
const useDraft = create<Draft>()(() => ({ house: emptyHouse(`h-${crypto.randomUUID()}`), name: '', diploma: 'hbo' }))

/** The house of the first run: the draft, or the real one as soon as there is a vault. */
export function useFirstHouse(): { readonly house: House; readonly change: (patch: Partial<House>) => void; readonly made: boolean } {
  const made = useSession((s) => s.status?.state === 'unlocked')
  const draft = useDraft((s) => s.house)
  const real = useHouse((s) => s.house)
  if (made) return { house: real ?? draft, change: editHouse, made }
  return { house: draft, change: (patch) => useDraft.setState((s) => ({ house: { ...s.house, ...patch } })), made }
}
/** Who the first user is. */
export const useFirstUser = (): Pick<Draft, 'name' | 'diploma'> => {
  const name = useDraft((s) => s.name)
  const diploma = useDraft((s) => s.diploma)
  return { name, diploma }
}
export const changeFirstUser = (patch: Partial<Pick<Draft, 'name' | 'diploma'>>): void => useDraft.setState(patch)
