import type { Staff } from '#shared/domain/house/house.ts'

/** What somebody's diploma is called. */
export const diplomaName = {
  hbo: 'Hbo, zorg en welzijn',
  'mbo-4': 'Mbo 4, zorg en welzijn',
  'mbo-3-ervaren': 'Mbo 3, met ervaring in dit werk',
  'ervaringsdeskundige-gediplomeerd': 'Ervaringsdeskundige met diploma',
  'in-opleiding': 'In opleiding',
  geen: 'Geen diploma',
  onbekend: 'Nog niet bekend',
} as const satisfies Readonly<Record<Staff['diploma'], string>>
