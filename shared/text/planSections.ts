/** The steps of a plan, 0–12, and what each is called on paper. 4 has a step of its own for each goal. */
export const planSections = {
  '0': 'Voorblad',
  '1': 'In het kort',
  '2': 'Wie ben ik en waarom ben ik hier',
  '3': 'Mijn verblijf en hoe ik weer wegga',
  '4': 'Mijn doelen',
  '5': 'Mijn dag en mijn week',
  '6': 'Mensen om mij heen',
  '7': 'Signalen en terugval',
  '8': 'Als het misgaat: wie doet wat',
  '9': 'Praktische afspraken',
  '10': 'Wanneer kijken we terug',
  '11': 'Mijn gegevens en toestemming',
  '12': 'Handtekeningen',
} as const
/** The number of a section; numbers stay fixed, also when a section has nothing to print. */
export type SectionNumber = keyof typeof planSections
