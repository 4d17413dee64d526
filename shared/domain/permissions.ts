import { refuse } from '../result/result.ts'
import { functions, type StaffFunction } from './house/house.ts'

export const roles = functions
/** What a user may be; somebody can have two, and then has the rights of both. */
export type Role = StaffFunction

type Permission = {
  /** The act, as it stands after 'Alleen een hbo-professional mag …' and in the handbook. */
  readonly words: string
  readonly roles: readonly Role[]
  /** It shows or changes something about residents: besides the role it takes the care key. */
  readonly care: boolean
  /** Why the others may not: a norm of `shared/domain.md` by its id, a law, or our own reason. */
  readonly why: string
}
const care = ['hbo', 'begeleider', 'ervaringsdeskundige'] as const
const writers = ['hbo', 'begeleider'] as const
const everyone = ['hbo', 'begeleider', 'ervaringsdeskundige', 'beheerder'] as const
const leaders = ['hbo', 'beheerder'] as const
const need = 'AVG art. 5: wie het voor zijn werk niet nodig heeft, ziet geen dossiers. De beheerder regelt het huis, niet de zorg.'
const level = 'B30: begeleiden en vastleggen vraagt minimaal mbo-4 of een ervaren mbo-3. Wie dat als ervaringsdeskundige ook is, krijgt beide rollen.'

/** Who may do what: the one table. Main enforces it for every channel, the window shows it, the handbook prints it. */
export const permissions = {
  'residents.list': { words: 'zien wie er wonen en wat er vandaag moet', roles: care, care: true, why: need },
  'dossier.read': { words: 'een dossier en zijn documenten lezen', roles: care, care: true, why: need },
  'document.out': { words: 'documenten afdrukken, bewaren en een kopie meegeven', roles: care, care: true, why: need },
  'document.check': { words: 'een document laten controleren', roles: care, care: true, why: `${need} Het antwoord noemt de bewoner.` },
  'presence.note': { words: 'noteren wie er in huis is', roles: care, care: true, why: need },
  'consent.withdraw': { words: 'een toestemming intrekken als de bewoner dat wil', roles: care, care: true, why: `${need} Intrekken is zo makkelijk als geven (AVG art. 7 lid 3): wie er is, doet het.` },
  'dossier.create': { words: 'een bewoner opnemen', roles: writers, care: true, why: level },
  'dossier.write': { words: 'de intake en bijlagen bijhouden', roles: writers, care: true, why: level },
  'duty.handle': { words: 'een taak afmelden of uitstellen', roles: writers, care: true, why: level },
  'stay.end': { words: 'een verblijf laten eindigen', roles: ['hbo'], care: true, why: 'B32: de hbo-professional heeft de eindverantwoordelijkheid over de trajecten.' },
  'plan.write': { words: 'een plan schrijven', roles: writers, care: true, why: level },
  'plan.sign': { words: 'een plan vastleggen en laten tekenen', roles: writers, care: true, why: level },
  'plan.finalise': { words: 'een plan vaststellen', roles: ['hbo'], care: true, why: 'B32: de hbo-professional heeft de eindverantwoordelijkheid over de trajecten.' },
  'evaluation.write': { words: 'een evaluatie schrijven', roles: writers, care: true, why: level },
  'evaluation.sign': { words: 'een evaluatie vastleggen en laten tekenen', roles: writers, care: true, why: level },
  'evaluation.finalise': { words: 'een evaluatie vaststellen', roles: ['hbo'], care: true, why: 'B32, B33: de hbo-professional is aantoonbaar betrokken bij plan en evaluatie.' },
  'contact.note': { words: 'een contact of leermoment noteren', roles: writers, care: true, why: level },
  'schedule.write': { words: 'het weekrooster maken', roles: writers, care: true, why: `${level} Wie een rooster maakt, ziet wie wanneer waar is.` },
  'attendance.note': { words: 'noteren wie er bij een groep was', roles: care, care: true, why: 'B25: wie de groep leidt, noteert wie er was.' },
  'receipt.sign': { words: 'huisregels en instroomvoorwaarden laten tekenen', roles: writers, care: true, why: level },
  'consent.write': { words: 'een toestemmingsblad maken en laten tekenen', roles: writers, care: true, why: level },
  'consent.finalise': { words: 'een toestemmingsblad vaststellen', roles: ['hbo'], care: true, why: 'B32, Wmo art. 5.3.3: wie eindverantwoordelijk is, staat ervoor in wat het huis mag delen.' },
  'exchange.out': { words: 'een dossier meegeven als uitwisselbestand', roles: writers, care: true, why: 'Wmo art. 5.3.3: het bestand is te lezen door wie het heeft; wie het dossier schrijft, beslist dat.' },
  'dossier.takeout': { words: 'een inzagepakket maken', roles: writers, care: true, why: 'Wmo art. 5.3.2: wie het dossier schrijft, weet wat over een ander gaat en er niet in mag.' },
  'history.read': { words: 'zien wat er in een dossier veranderde en het terugzetten', roles: writers, care: true, why: level },
  'log.resident': { words: 'zien wie in een dossier keek', roles: ['hbo'], care: true, why: 'NEN 7513: het logboek is minstens zo goed beschermd als het dossier.' },
  'dossier.delete': { words: 'een dossier weggooien en terughalen', roles: ['hbo'], care: true, why: 'Wmo art. 5.3.4: vijftien jaar bewaren; wie eindverantwoordelijk is, beslist.' },
  'dossier.destroy': { words: 'een dossier vernietigen, met een tweede hbo-professional', roles: ['hbo'], care: true, why: 'Wmo art. 5.3.5: vernietigen kan niet terug; wie eindverantwoordelijk is, beslist.' },
  'recovery.renew': { words: 'een nieuw herstelblad maken', roles: ['hbo'], care: true, why: 'Het blad opent ook de dossiers: wie ze niet mag lezen, mag het niet maken.' },
  'house.change': { words: 'het huis, het team en de afspraken wijzigen', roles: leaders, care: false, why: 'Het staat op elk plan en geldt voor iedereen: één van de twee die ervoor instaan.' },
  'paper.read': { words: 'huisregels, instroomvoorwaarden en de weekposter lezen, afdrukken en bewaren', roles: everyone, care: false, why: 'Ze gelden voor iedereen in huis en er staat niets in over een bewoner.' },
  'rules.write': { words: 'huisregels en instroomvoorwaarden schrijven', roles: ['hbo', 'begeleider', 'beheerder'], care: false, why: 'Ze gelden voor het hele huis en er staat niets in over een bewoner.' },
  'rules.finalise': { words: 'huisregels en instroomvoorwaarden vaststellen', roles: leaders, care: false, why: 'V44: iedereen tekent ze, dus één van de twee die ervoor instaan.' },
  'seal.change': { words: 'een ander zegel kiezen', roles: leaders, care: false, why: 'Met het zegel staat het huis in voor zijn documenten.' },
  'users.list': { words: 'zien wie kan inloggen', roles: leaders, care: false, why: 'Alleen wie gebruikers toelaat, hoeft dit te weten.' },
  'users.manage': { words: 'gebruikers toevoegen, hun rol en wachtwoord wijzigen, en blokkeren', roles: ['beheerder'], care: false, why: 'NEN 7510: wie toegang regelt, is één aangewezen rol. Dossiers opent die rol niet.' },
  'users.grantCare': { words: 'een gebruiker toegang geven tot de dossiers', roles: ['hbo'], care: true, why: 'Wie de sleutel van de dossiers niet heeft, kan hem niet geven: zo laat een beheerder zichzelf niet binnen.' },
  'log.house': { words: 'het logboek van het huis lezen, zonder namen van bewoners', roles: leaders, care: false, why: 'NEN 7513: het logboek heeft een aangewezen beheerder; de hbo-professional staat in voor de zorg.' },
  'backup.manage': { words: 'reservekopieën maken en nakijken', roles: leaders, care: false, why: 'Een kopie gaat naar een andere plek: één van de twee die ervoor instaan.' },
  'backup.restore': { words: 'het huis terugzetten uit een reservekopie', roles: leaders, care: false, why: 'Het zet alles voor iedereen terug: één van de twee die ervoor instaan.' },
} as const satisfies Readonly<Record<string, Permission>>

export type Action = keyof typeof permissions
export const actions = Object.keys(permissions).filter((name): name is Action => name in permissions)

/** Whether somebody with these roles may do this, by the table alone. No role, no right. */
export const may = (own: readonly Role[], action: Action): boolean => permissions[action].roles.some((role) => own.includes(role))

/** Who asks: their roles, and whether they hold the care key. */
export type Rights = { readonly roles: readonly Role[]; readonly care: boolean }
/** Whether they may do this now: the role is right, and for what is about residents they hold the care key. */
export const mayNow = (who: Rights, action: Action): boolean => may(who.roles, action) && (who.care || !permissions[action].care)

const roleName = { hbo: 'een hbo-professional', begeleider: 'een begeleider', ervaringsdeskundige: 'een ervaringsdeskundige', beheerder: 'een beheerder' } as const satisfies Readonly<Record<Role, string>>
const orList = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} of ${names.at(-1) ?? ''}`)

/** Why they may not, in a few words beside a button: 'Alleen een hbo-professional'. Undefined when they may. */
export function whyNot(who: Rights, action: Action): string | undefined {
  if (mayNow(who, action)) return undefined
  return may(who.roles, action) ? 'Wacht op toegang van een hbo-professional' : `Alleen ${orList(permissions[action].roles.map((role) => roleName[role]))}`
}

/** The refusal of something they may not do: who may, or what they wait for. */
export function refuseRight(who: Rights, action: Action): ReturnType<typeof refuse> {
  const { words, roles: those } = permissions[action]
  if (may(who.roles, action)) return refuse('rights.care', 'Je hebt nog geen toegang tot de dossiers. Een hbo-professional geeft die, bij Beheer, Gebruikers. Daarna ontgrendel je opnieuw.')
  const ask = those.length === 1 ? `Vraag het ${roleName[those[0] ?? 'hbo']}.` : 'Vraag het een van hen.'
  return refuse('rights', `Alleen ${orList(those.map((role) => roleName[role]))} mag ${words}. ${ask}`)
}

/** The roles that we know, each once and in our order; anything else gives no right at all. */
export const knownRoles = (told: readonly string[]): readonly Role[] => roles.filter((role) => told.includes(role))
/** Whether somebody with these roles works with residents, and so needs the care key. */
export const needsCare = (own: readonly Role[]): boolean => own.some((role) => role !== 'beheerder')
/** What somebody with these roles does in the house: the first of their roles, so that a hbo-professional who is also beheerder stands as hbo. */
export const functionOf = (own: readonly Role[]): StaffFunction => roles.find((role) => own.includes(role)) ?? 'beheerder'
