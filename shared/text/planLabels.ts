/** The labels in the margin of the plan; the form shows the same words. */
export const planLabels = {
  mainGoal: 'Mijn belangrijkste doel',
  here: 'Ik ben hier',
  afterwards: 'Daarna wil ik',
  firstSteps: 'Mijn eerste drie stappen',
  howIGotHere: 'Hoe ik hier kom',
  cleanSince: 'Clean',
  earlier: 'Wat eerder misging',
  tried: 'Hulp die ik al kreeg',
  motivation: 'Waarom ik dit wil',
  strengths: 'Wat goed gaat',
  known: 'Wat ik al weet',
  helped: 'Dit hielp',
  notHelped: 'Dit hielp niet',
  goodToKnow: 'Goed om te weten',
  supportStart: 'Mijn begeleiding',
  phase: 'Waar ik nu ben',
  perspectief: 'Waar ik heen wil',
  plannedAddress: 'Mijn adres straks',
  home: 'Een woning',
  emergency: 'Als het misgaat',
  coverage: 'Waar we aan dachten',
  endedGoals: 'Klaar of gestopt',
  weekNow: 'Nu',
  hours: 'Uren per week',
  later: 'Straks',
  meetings: 'Meetings',
  sport: 'Sport en vrije tijd',
  transport: 'Vervoer',
  burden: 'Is het niet te zwaar?',
  professionals: 'Wie helpen nog meer',
  calls: 'Dan bel ik',
  helps: 'Wat mij helpt',
  risks: 'Pas op met',
  ifIUse: 'Als ik gebruik',
  tests: 'Testen',
  rent: 'Huur',
  cak: 'Eigen bijdrage',
  budget: 'Budgetbeheer',
  medicines: 'Medicijnen',
  rules: 'Regels',
  method: 'Hoe het huis werkt',
  complaint: 'Niet tevreden?',
  statement: 'Dit klopt voor mij',
} as const

/** 'Terug naar Kampen?'. */
export const backLabel = (gemeente: string): string => (gemeente ? `Terug naar ${gemeente}?` : 'Terug naar waar ik vandaan kom?')

/** Labels inside a goal. */
export const goalLabels = { success: 'Gelukt als', helps: 'Wie helpt', house: 'Het huis', due: 'Klaar', what: 'Wat', who: 'Wie', when: 'Wanneer' } as const
/** What the house does for a goal. */
export const supportWords = { individueel: 'één op één', groep: 'groep', systemisch: 'met naasten' } as const

/** The three signals: name, what it means, and the labels under the own words. */
export const signalWords = {
  groen: { name: 'Groen', meaning: 'het gaat goed' },
  oranje: { name: 'Oranje', meaning: 'het gaat minder' },
  rood: { name: 'Rood', meaning: 'het gaat mis' },
} as const
export const signalRows = { me: 'Dit doe ik', others: 'Dit doen anderen', house: 'Dit doet het huis' } as const
