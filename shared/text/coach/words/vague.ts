/** A word that leaves open what will happen: what to ask, and what may stand in its place. */
export type Vague = { readonly words: readonly string[]; readonly ask: string; readonly say: readonly string[] }

const often = ['twee keer per week', 'elke week', 'elke dag'] as const
/** Words that make a goal vague, each with the question that helps. */
export const vagueWords: readonly Vague[] = [
  { words: ['meer', 'vaker'], ask: 'Hoe vaak?', say: often },
  { words: ['minder'], ask: 'Hoe veel nog? Vanaf wanneer?', say: [] },
  { words: ['beter'], ask: 'Waaraan zie je dat? Wanneer?', say: [] },
  { words: ['regelmatig', 'geregeld vaker', 'af en toe', 'zo nu en dan', 'zo vaak mogelijk'], ask: 'Hoe vaak?', say: ['elke week', 'twee keer per week', 'elke dag'] },
  { words: ['zo snel mogelijk', 'z.s.m', 'zsm', 'binnenkort', 'op termijn', 'op korte termijn', 'binnen afzienbare tijd'], ask: 'Welke dag uiterlijk?', say: ['binnen twee weken', 'binnen een maand'] },
  { words: ['de komende tijd', 'in de toekomst', 'voorlopig'], ask: 'Tot wanneer?', say: ['de komende drie maanden', 'tot het volgende gesprek'] },
  { words: ['waar mogelijk', 'indien mogelijk', 'zo veel mogelijk', 'zoveel mogelijk', 'zo goed mogelijk'], ask: 'Wanneer wel, en wanneer niet?', say: [] },
  { words: ['werk aan', 'werken aan', 'werkt aan', 'aan de slag', 'aandacht besteden aan', 'aandacht voor'], ask: 'Wat doe je dan, en wanneer?', say: [] },
  { words: ['structuur', 'structuur aanbrengen'], ask: 'Welke vaste momenten?', say: ['een vast ritme'] },
  { words: ['streven naar', 'streef naar', 'streeft naar', 'streven'], ask: 'Wat doe je, en wanneer?', say: [] },
  { words: ['verbeteren', 'verbetert', 'verbeter', 'vergroten', 'vergroot', 'versterken', 'versterk', 'verminderen', 'verminder', 'ontwikkelen', 'bevorderen', 'stimuleren', 'optimaliseren'], ask: 'Waaraan zie je dat het gelukt is?', say: [] },
  { words: ['grip krijgen', 'meer grip', 'grip op'], ask: 'Wat lukt er dan?', say: [] },
]
/** 'Ik probeer …': a try always succeeds. */
export const trying: ReadonlyMap<string, string> = new Map([['probeer', 'ga'], ['probeert', 'gaat'], ['proberen', 'gaan']])
