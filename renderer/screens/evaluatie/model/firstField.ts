const first: Readonly<Record<string, string>> = {
  hours: 'talk.meetings', naasten: 'talk.naasten', help: 'talk.otherLaw', phase: 'talk.phase', still: 'talk.stillRight.date', agreements: 'talk.agreements', start: 'talk.summary', learning: 'learning', wish: 'outflow.wish', home: 'stay.houseSeeker.on', follow: 'outflow.followUp.needed',
}

/** The field where one begins in a part; null = its heading. */
export function firstFieldOf(part: string): string | null {
  if (part.startsWith('goal:')) return 'look.resident'
  if (part.startsWith('area:')) return `outflow.areas.${part.slice('area:'.length)}.status`
  return first[part] ?? null
}
