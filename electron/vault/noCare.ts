import { refuse } from '#shared/result/result.ts'

/** The refusal of anything about a resident, for who opened the vault without the care key. */
export const noCare = refuse('no-care', 'Jouw rol opent geen dossiers. Een hbo-professional kan je toegang geven als je die voor je werk nodig hebt.')
