import { type HousePapers, signedPapers } from '../../domain/regels/rules.ts'

/** The versions of both papers by their id, as the history and the papers of a resident call them: 'nummer 3'. */
export const versionNames = (papers: HousePapers): readonly (readonly [id: string, name: string])[] => signedPapers.flatMap((paper) => papers[paper].map((v) => [v.id, `nummer ${v.number}`] as const))
