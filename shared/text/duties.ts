/**
 * The dated duties that a plan knows, by the kinds of the norms. `evaluatie` and `gesprek` are talks (above the bar of the
 * timeline), the others hang below it. `trajectplan` and `uiterste-einddatum` are not printed as a duty.
 */
export type PlanDutyKind = 'trajectplan' | 'evaluatie' | 'gesprek' | 'woningzoekende' | 'uitstroomvoorbereiding' | 'uitstroommelding' | 'uiterste-einddatum' | 'uitstroomevaluatie' | 'uitstroomplan' | 'indicatie' | 'herkomst-toets' | 'onderzoek' | 'besluit' | 'kpi' | 'leermoment' | 'regels-tekenen' | 'anders'
export type DutyPerson = 'bewoner' | 'begeleider' | 'hbo' | { readonly name: string }

type DutyWords = { readonly what: string; readonly short: string; readonly who: readonly DutyPerson[] }

/** How the plan names a dated duty, and who is there. Talks to look back get their number behind these words. */
export const dutyWords = {
  trajectplan: { what: 'Mijn plan is af', short: 'plan af', who: ['bewoner', 'begeleider', 'hbo'] },
  evaluatie: { what: 'Terugkijken', short: 'terugkijken', who: ['bewoner', 'begeleider', 'hbo'] },
  gesprek: { what: 'Gesprek', short: 'gesprek', who: ['bewoner', 'begeleider'] },
  woningzoekende: { what: 'Ingeschreven voor een woning', short: 'ingeschreven voor een woning', who: ['bewoner', 'begeleider'] },
  uitstroomvoorbereiding: { what: 'Vertrek voorbereiden: inkomen, schulden, daginvulling, netwerk', short: 'mijn vertrek voorbereiden', who: ['bewoner', 'begeleider'] },
  uitstroommelding: { what: 'De gemeente hoort wat ik straks wil', short: 'wens naar gemeente', who: ['hbo'] },
  'uiterste-einddatum': { what: 'Langer mag niet', short: 'langer mag niet', who: [] },
  uitstroomevaluatie: { what: 'Praten over wat ik hierna wil', short: 'praten over later', who: ['bewoner', 'begeleider', 'hbo'] },
  uitstroomplan: { what: 'Mijn plan voor daarna maken', short: 'plan voor daarna', who: ['bewoner', 'begeleider'] },
  indicatie: { what: 'De gemeente beslist of ik langer mag blijven', short: 'mag ik langer blijven', who: ['hbo'] },
  'herkomst-toets': { what: 'Met de gemeente praten over de beste plek', short: 'beste plek', who: ['hbo'] },
  onderzoek: { what: 'De gemeente is klaar met het onderzoek', short: 'onderzoek gemeente', who: [] },
  besluit: { what: 'De gemeente beslist', short: 'besluit gemeente', who: [] },
  kpi: { what: 'Rapport aan de gemeente', short: 'rapport', who: ['hbo'] },
  leermoment: { what: 'Terugkijken op een leermoment', short: 'terugkijken', who: ['bewoner', 'begeleider'] },
  'regels-tekenen': { what: 'Ik teken de huisregels', short: 'huisregels', who: ['bewoner', 'begeleider'] },
  anders: { what: 'Afspraak', short: 'afspraak', who: ['bewoner', 'begeleider'] },
} as const satisfies Readonly<Record<PlanDutyKind, DutyWords>>
