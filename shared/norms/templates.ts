import type { Norm, Rule } from '../domain/profile/profile.ts'

/** A ready-made norm that a house may add: its name in a list, the rule with a first number, and the sentence that says it. */
export type NormTemplate = { readonly key: string; readonly label: string; readonly rule: Rule; readonly text: string; readonly who: Norm['who'] }

/** What a house may agree besides its contract. The sentence says the number, so that another number changes it too. */
export const normTemplates: readonly NormTemplate[] = [
  { key: 'evaluatie', label: 'Samen terugkijken, elke … maanden', rule: { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: 3 }, text: 'We kijken elke 3 maanden samen terug op het plan.', who: 'aanbieder' },
  { key: 'plan', label: 'Het plan is klaar, … weken na de start', rule: { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks: 6 } }, text: 'Het plan is klaar binnen 6 weken na de start.', who: 'aanbieder' },
  { key: 'melding', label: 'De gemeente hoort het vertrek, … maanden van tevoren', rule: { kind: 'before', duty: 'uitstroommelding', anchor: 'plannedEnd', months: 3 }, text: 'We melden het vertrek 3 maanden van tevoren bij de gemeente.', who: 'aanbieder' },
  { key: 'voorbereiding', label: 'Het vertrek voorbereiden, … maanden van tevoren', rule: { kind: 'before', duty: 'uitstroomvoorbereiding', anchor: 'plannedEnd', months: 6 }, text: 'We bereiden het vertrek 6 maanden van tevoren voor.', who: 'aanbieder' },
  { key: 'uitstroomplan', label: 'Het uitstroomplan is klaar, … maanden van tevoren', rule: { kind: 'before', duty: 'uitstroomplan', anchor: 'plannedEnd', months: 2 }, text: 'Het uitstroomplan is 2 maanden van tevoren klaar.', who: 'aanbieder' },
  { key: 'woning', label: 'Ingeschreven als woningzoekende, … maanden na de plaatsing', rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: 1 } }, text: 'De bewoner staat binnen 1 maand ingeschreven als woningzoekende.', who: 'aanbieder' },
  { key: 'iets', label: 'Iets anders, … weken of maanden na de plaatsing', rule: { kind: 'once', duty: 'anders', anchor: 'placement', after: { weeks: 4 } }, text: '', who: 'aanbieder' },
  { key: 'duur', label: 'Een verblijf duurt hooguit … maanden', rule: { kind: 'atMost', subject: 'stay', anchor: 'placement', months: 12 }, text: 'Het verblijf duurt hooguit 12 maanden.', who: 'aanbieder' },
]
