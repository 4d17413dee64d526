import type { House } from '#shared/domain/house/house.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'

const light = (v: RulesVersion): RulesVersion => (v.frozen === null ? v : { ...v, frozen: { ...v.frozen, canonical: '' } })

/** The house as the window gets it: without the fixed texts of its papers, which only main reads and which would travel at every start and change. */
export const houseSeen = (house: House): House => ({ ...house, papers: { huisregels: house.papers.huisregels.map(light), instroomvoorwaarden: house.papers.instroomvoorwaarden.map(light) } })
