import type { Rule } from '../../domain/regels/rules.ts'

export const ruleTraps = ['zwijgen', 'vrijheid', 'zelfbeschadiging', 'gebruik'] as const
/** What must not be printed in house rules without thinking. */
export type RuleTrap = (typeof ruleTraps)[number]
/** How the contract of the house looks at use: every use ends the stay, or a slip is something to learn from (L07). */
export type UsePolicy = 'nultolerantie' | 'leermoment'
/** A remark beside a rule: what is wrong, what to do instead, and where that stands. It blocks nothing. */
export type RuleWarning = { readonly trap: RuleTrap; readonly text: string; readonly instead: string; readonly source: string }

const about: Readonly<Record<RuleTrap, Omit<RuleWarning, 'trap'>>> = {
  zwijgen: { text: 'Dit verbiedt iemand te vertellen wat hem is overkomen. Zo’n afspraak geldt niet.', instead: 'Vraag respect voor het verhaal van een ander, en zeg erbij dat je eigen verhaal van jou is.', source: 'Wmo 2015, art. 3.4a' },
  vrijheid: { text: 'Deze straf neemt iemand zijn vrijheid of spullen af. Daar heeft het huis geen recht toe.', instead: 'Kies een gesprek of een waarschuwing. Een grens voor één bewoner hoort in zijn plan.', source: 'Handreiking Huisregels 2020' },
  zelfbeschadiging: { text: 'Dit straft iemand die ziek is of geen uitweg ziet. Het kan ook een calamiteit zijn die je moet melden.', instead: 'Schrijf op welke hulp er dan is, dag en nacht. En dat er nooit straf op staat.', source: 'Wmo 2015, art. 3.4' },
  gebruik: { text: 'Deze regel over gebruik past niet bij het contract van dit huis.', instead: 'Lees wat het contract zegt over terugval, en schrijf dat hier op.', source: 'contractprofiel, regels C6 en L07' },
}

const silent = /\b(?:je |u )?(?:mag|mogen|praat|spreek|vertel)\w*\b[^.]*\b(?:niet|niets|nooit|niemand|geen)\b[^.]*\b(?:buiten(?: het huis)?|familie|politie|inspectie|gemeente|pers|journalist|incident|wat er (?:is )?gebeurd|wat hier gebeurt)\b/iu
const harm = /zelfmoord|su[iï]cid|zelfdoding|zelfbeschadig|jezelf (?:pijn|iets aan)|niet meer (?:willen )?leven/iu
const freedom = /huisarrest|kamerarrest|opgesloten|kamer (?:gaat|op) op slot|telefoon (?:in|af)nemen|je (?:levert|geeft) je telefoon (?:in|af)|neem(?:t|en) (?:we|wij) je telefoon|\bboete\b|zakgeld (?:in|af)|fouiller|post (?:open|lezen)|lezen (?:we|wij) je (?:post|berichten|telefoon)/iu
const promise = /\bgeen boetes?\b|nooit straf|lezen niet mee/iu
const use = /\b(?:gebruik|drink|terugval)/iu
const direct = /\b(?:meteen|direct|onmiddellijk|zonder gesprek)\b[^.]*\b(?:weg|uit huis|vertrek|einde|eruit)\b|\b(?:weg|uit huis|vertrek|einde|eruit)\b[^.]*\b(?:meteen|direct|onmiddellijk)\b/iu

const traps: Readonly<Record<RuleTrap, (rule: Pick<Rule, 'text' | 'tier'>, policy: UsePolicy) => boolean>> = {
  zwijgen: ({ text }) => silent.test(text),
  vrijheid: ({ text }) => freedom.test(text) && !promise.test(text),
  zelfbeschadiging: ({ text, tier }) => tier !== 'wij' && harm.test(text),
  gebruik: ({ text, tier }, policy) => policy === 'leermoment' && use.test(text) && (direct.test(text) || (tier === 'einde' && /terugval/iu.test(text))),
}

/** What to think about before a rule is printed. Finds words, not meaning: it may miss, and it may ask needlessly. */
export const ruleWarnings = (rule: Pick<Rule, 'text' | 'tier'>, policy: UsePolicy): readonly RuleWarning[] => ruleTraps.filter((trap) => traps[trap](rule, policy)).map((trap) => ({ trap, ...about[trap] }))
