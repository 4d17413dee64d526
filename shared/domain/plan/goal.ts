import { z } from 'zod'
import { dayOrNull, id, line, named, prose, score } from '../fields.ts'
import { leefgebieden, type Leefgebied } from './leefgebied.ts'

export const goalStatuses = ['nog-niet-begonnen', 'bezig', 'deels-gelukt', 'gelukt', 'gestopt', 'niet-meer-nodig'] as const
export type GoalStatus = (typeof goalStatuses)[number]

/** What somebody does for a goal: what, who, when (L16). `due` is the last day, when there is one. */
export const actionSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze actie.'), what: named(line, 'wat'), who: named(line, 'wie'), when: named(line, 'wanneer', 'Wanneer, in woorden: elke week, twee keer per maand.'),
  due: named(dayOrNull, 'uiterlijk op', 'De laatste dag, als die er is.'), done: named(z.boolean(), 'gedaan'),
})
export type Action = z.infer<typeof actionSchema>

/** Who from the resident's network helps with a goal (B17): asked for each goal, also when the answer is nobody. */
export const networkRoleSchema = z.strictObject({
  answer: named(z.enum(['open', 'naasten', 'ander', 'niemand', 'nog-niet']), 'wie uit het netwerk helpt', 'Open = nog niet gevraagd.'),
  naasten: named(z.array(id), 'welke naasten', 'Kenmerken van naasten in dit dossier.'), text: named(line, 'hoe zij helpen'),
})
export type NetworkRole = z.infer<typeof networkRoleSchema>

export const supportForms = ['individueel', 'groep', 'systemisch'] as const

/** One goal. Its id stays the same through all versions of the plan, so that it has one line of history. */
export const goalSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit doel; het blijft door alle versies van het plan hetzelfde.'),
  leefgebied: named(z.enum(leefgebieden), 'leefgebied'),
  now: named(prose, 'hoe het nu gaat', 'Hoe het nu gaat, kort.'),
  score: named(score, 'score', 'Hoe het nu gaat, van 1 (het gaat nu echt niet) tot 5 (het gaat goed zonder hulp). Null = niet gevraagd.'),
  teamScore: named(score, 'score van het team', 'Hoe het team het ziet bij het maken van het plan, van 1 tot 5. Null = niet gegeven.'),
  words: named(prose, 'in mijn eigen woorden', 'De zin van de bewoner zelf. Die staat groot op papier.'),
  agreed: named(prose, 'wat we afspreken', 'De afspraak: concreet en meetbaar.'),
  successWhen: named(prose, 'gelukt als', 'Wanneer het doel gehaald is; de zin begint met "Gelukt als".'),
  due: named(dayOrNull, 'uiterlijk op', 'De laatste dag van dit doel.'),
  actions: named(z.array(actionSchema), 'acties', 'Wat iemand voor dit doel doet: wat, wie en wanneer.'),
  network: named(networkRoleSchema, 'netwerk', 'Wie uit het netwerk van de bewoner helpt.'),
  support: named(z.array(z.enum(supportForms)), 'vormen van ondersteuning', 'Hoe het huis helpt: één op één, in de groep, met naasten.'),
  supportNote: named(line, 'toelichting ondersteuning'),
  status: named(z.enum(goalStatuses), 'stand van het doel'),
  stopReason: named(prose, 'reden van stoppen', 'Waarom het doel is gestopt.'),
})
export type Goal = z.infer<typeof goalSchema>

/** A goal in a leefgebied of which nothing is said yet. */
export const emptyGoal = (newId: string, leefgebied: Leefgebied): Goal => ({
  id: newId, leefgebied, now: '', score: null, teamScore: null, words: '', agreed: '', successWhen: '', due: null, actions: [], network: { answer: 'open', naasten: [], text: '' },
  support: [], supportNote: '', status: 'nog-niet-begonnen', stopReason: '',
})
/** An action without words. */
export const emptyAction = (newId: string): Action => ({ id: newId, what: '', who: '', when: '', due: null, done: false })
/** True for goals that still run. */
export const isRunning = (g: Pick<Goal, 'status'>): boolean => g.status === 'nog-niet-begonnen' || g.status === 'bezig' || g.status === 'deels-gelukt'
