import type { BlockKind } from '#shared/domain/rooster/block.ts'

// The words by which a name tells its kind; the first that fits counts.
const told: readonly (readonly [RegExp, BlockKind])[] = [
  [/dagopening|check-?in|ochtendronde/iu, 'dagopening'], [/dagsluiting|check-?out|weekplanning|avondronde/iu, 'dagsluiting'], [/vergadering/iu, 'huisvergadering'], [/meeting|^(?:aa|na|ca|ga)\b/iu, 'meeting'],
  [/ontbijt|lunch|eten|maaltijd|koffie|opstaan/iu, 'maaltijd'], [/corvee|schoonmaak|boodschappen/iu, 'corvee'], [/behandel|psycholoog|kliniek|huisarts|therapeut/iu, 'behandelaar'], [/eén op één|een op een|1 op 1|gesprek|mentor/iu, 'individueel'],
  [/naasten|bezoek|familie/iu, 'naasten'], [/sport|fitness|hardlopen|voetbal|wandel|zwem/iu, 'sport'], [/werk\b|vrijwilligerswerk|opleiding|school|stage/iu, 'daginvulling'], [/rust|bed|slapen/iu, 'rust'], [/buurt/iu, 'buurt'], [/^vrij|vrije tijd/iu, 'vrij'],
]

/** The kind that a typed name speaks of; null when it tells nothing. */
export const kindFor = (name: string): BlockKind | null => told.find(([words]) => words.test(name))?.[1] ?? null
