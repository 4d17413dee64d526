import { dayOfMoment } from '../calendar/format.ts'
import type { LogEvent } from './event.ts'
import type { JoinedLine } from './join.ts'
import { logTypes } from './types.ts'

/** Names for ids, looked up when the log is read. A dossier without a name here stays unnamed: a beheerder gives none. */
export type LogNames = {
  readonly users: ReadonlyMap<string, string>
  readonly dossiers: ReadonlyMap<string, string>
  /** The dossier that the reader is looking at: 'het dossier', without a name. */
  readonly here?: string
}

/** Who did it, by name. */
export const whoIs = (userId: string | null, names: Pick<LogNames, 'users'>): string =>
  userId === null ? 'Iemand die niet was aangemeld' : (names.users.get(userId) ?? 'Iemand die niet meer in de kluis staat')

const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`)
const whichDossier = (ids: readonly string[], names: LogNames): string => {
  const [first] = ids
  if (first === undefined) return 'een dossier'
  if (names.here !== undefined && ids.includes(names.here)) return ids.length === 1 ? 'dit dossier' : 'dit dossier en andere'
  const known = ids.flatMap((id) => names.dossiers.get(id) ?? [])
  if (ids.length === 1) return known.length === 1 ? `het dossier van ${known[0] ?? ''}` : 'een dossier'
  return known.length === ids.length && ids.length <= 5 ? `de dossiers van ${listed(known)}` : `${ids.length} dossiers`
}
const put = (words: string, line: Pick<LogEvent, 'dossierIds' | 'objectId'>, names: LogNames): string =>
  words.replace('{dossier}', () => whichDossier(line.dossierIds, names)).replace('{user}', () => (line.objectId === null ? undefined : names.users.get(line.objectId)) ?? 'een gebruiker')

/** '9.10' on the clock of the wall. */
const clock = (at: string): string => `${Number(at.slice(11, 13))}.${at.slice(14, 16)}`
const often = (line: JoinedLine): string => {
  const [first, last] = [clock(line.first), clock(line.last)]
  if (line.count === 1) return ` om ${first} uur`
  return first === last ? `, ${line.count} keer om ${first} uur` : `, ${line.count} keer tussen ${first} en ${last} uur`
}

const notRight = 'Het wachtwoord klopte niet'
const why: Readonly<Record<string, string>> = {
  rights: 'Dat mag niet met deze rol',
  'rights.care': 'Daarvoor was er nog geen toegang tot de dossiers',
  'no-care': 'Daarvoor was er nog geen toegang tot de dossiers',
  'wrong-secret': notRight,
  'slow-down': 'Er was te vaak iets verkeerds ingevuld',
  'no-user': 'Die naam staat niet in de kluis',
  'weak-password': 'Het nieuwe wachtwoord was te zwak',
  'users.self': 'Dat kan niet bij jezelf',
  'users.last-manager': 'Dat was de laatste beheerder',
  'users.last-care': 'Dat was de laatste met toegang die toegang kan geven',
  'plan.incomplete': 'Het plan was nog niet af',
  'dossier.unknown': 'Dat dossier is er niet',
  binned: 'Dat dossier stond in de prullenbak',
  'disk-full': 'De schijf was vol',
  'read-only': 'De map van de kluis liet niet schrijven',
  'disk-error': 'De schijf gaf een fout',
  'folder-gone': 'De map van de kluis was er niet',
}
const notWords = 'De woorden klopten niet'
const reason = ({ type, code }: Pick<LogEvent, 'type' | 'code'>): string => {
  if (type === 'vault.recover' && (code === 'wrong-secret' || code?.startsWith('recovery-') === true)) return notWords
  return (code === null ? undefined : why[code]) ?? 'Dat lukte niet'
}

/** 'Fatma bekeek dit dossier, 6 keer tussen 9.10 en 16.40 uur.' A joined line in plain words: one sentence, and a second one with the reason when it was not done. */
export const lineSentence = (line: JoinedLine, names: LogNames): string => {
  const words = logTypes[line.type]
  const who = whoIs(line.userId, names)
  const behalf = line.responsibleId === null || line.responsibleId === line.userId ? '' : `, namens ${names.users.get(line.responsibleId) ?? 'iemand anders'}`
  if (line.type === 'log.break') return `Baken merkte dat er iets niet klopt met het logboek${often(line)}.`
  if (line.type === 'log.mend') return `Baken ging verder na een regel van het logboek die half was opgeschreven${often(line)}.`
  // At a failed unlock nobody knows who it was: only whose name was chosen.
  if (!line.ok && (line.type === 'vault.unlock' || line.type === 'vault.recover')) {
    const door = line.userId === null ? '' : ` als ${names.users.get(line.userId) ?? 'iemand die niet meer in de kluis staat'}`
    return `Iemand wilde ${line.type === 'vault.recover' ? words.to : 'zich aanmelden'}${door}${often(line)}. ${reason(line)}.`
  }
  if (!line.ok) return `${who} wilde ${put(words.to, line, names)}${behalf}${often(line)}. ${reason(line)}.`
  return `${who} ${put(words.did, line, names)}${behalf}${often(line)}.`
}

/** The day of an event on the clock of the wall. */
export const eventDay = (event: LogEvent): string => dayOfMoment(event.at)
