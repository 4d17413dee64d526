import type { PersonToday, TodayList, Urgency, Work } from '#shared/domain/today.ts'

/** One line of work with who it is for; `person` null = the house. `others`: who has the same paper to sign by the same day, which is one act. */
export type Line = { readonly key: string; readonly work: Work; readonly person: PersonToday | null; readonly others: readonly PersonToday[] }
/** The lines by urgency; each line is in exactly one group. */
export type Groups = Readonly<Record<Urgency, readonly Line[]>>

/** Whose residents: all, or those that one member of staff answers for. Work of the house is for everybody. */
export const peopleOf = (list: TodayList, staffId: string | null): readonly PersonToday[] => (staffId === null ? list.people : list.people.filter((p) => p.team.includes(staffId)))

const inOrder = (a: Line, b: Line): number => a.work.date.localeCompare(b.work.date) || (a.person?.name ?? '').localeCompare(b.person?.name ?? '', 'nl') || a.key.localeCompare(b.key)

const samePaper = (a: Work, b: Work): boolean => a.kind === 'regels-tekenen' && a.title === b.title && a.date === b.date && a.was === b.was
/** One line for a stack that is signed together: a new version asks everybody in the house. */
const stacked = (lines: readonly Line[]): readonly Line[] =>
  lines.reduce<Line[]>((done, line) => {
    const at = done.findIndex((l) => samePaper(l.work, line.work))
    const first = done[at]
    return first === undefined || line.person === null ? [...done, line] : done.with(at, { ...first, others: [...first.others, line.person] })
  }, [])

/** How many duties these lines are. */
export const dutiesIn = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + 1 + l.others.length, 0)

/** The work in groups: within each the oldest day first, so what is most late stands on top. */
export function groupsOf(people: readonly PersonToday[], house: readonly Work[]): Groups {
  const lines = [
    ...people.flatMap((person) => person.work.map((work): Line => ({ key: `${person.id}/${work.id}`, work, person, others: [] }))),
    ...house.map((work): Line => ({ key: `huis/${work.id}`, work, person: null, others: [] })),
  ].sort(inOrder)
  const of = (urgency: Urgency): readonly Line[] => stacked(lines.filter((l) => l.work.urgency === urgency))
  return { 'te-laat': of('te-laat'), 'deze-week': of('deze-week'), binnenkort: of('binnenkort'), later: of('later') }
}

/** The first line after this week, for a day without work. */
export const nextAhead = (g: Groups): Line | null => g.binnenkort[0] ?? g.later[0] ?? null

/** Where the focus goes when a line leaves: the next line, else the one before it. */
export function neighbour(g: Groups, key: string): string | null {
  const keys = [...g['te-laat'], ...g['deze-week'], ...g.binnenkort].map((l) => l.key)
  const at = keys.indexOf(key)
  return at < 0 ? null : (keys[at + 1] ?? keys[at - 1] ?? null)
}

/** From this width on, in CSS pixels, rows are higher and names always fit. */
const WIDE = 1600

/** How many lines of 'Binnenkort' fit under the others in a window of this size, in CSS pixels; three at least. */
export function roomForSoon({ width, height }: { readonly width: number; readonly height: number }, g: Groups): number {
  const [above, head, row] = [160, 46, width < WIDE ? 43 : 53]
  // A note is a second line, and so is a name that does not fit.
  const tall = (l: Line): number => row + (l.work.note !== '' || l.work.was !== null ? 10 : width < WIDE && (l.person?.name.length ?? 0) > 17 ? 14 : 0)
  const used = [g['te-laat'], g['deze-week']].reduce((sum, lines) => sum + (lines.length > 0 ? lines.reduce((high, l) => high + tall(l), head) : 0), 0)
  let left = height - above - used - head
  const fits = g.binnenkort.findIndex((l) => (left -= tall(l)) < 0)
  return Math.max(3, fits < 0 ? g.binnenkort.length : fits)
}
