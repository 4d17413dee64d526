/** The letters of NEN 7513: create, read, update, delete, execute. */
export type LogAction = 'C' | 'R' | 'U' | 'D' | 'E'
/** What somebody may want to see apart from the rest. */
export const logKinds = ['gelezen', 'gewijzigd', 'papier', 'toegang', 'beheer', 'kopie', 'logboek'] as const
export type LogKind = (typeof logKinds)[number]
/** The heading of each kind, as people read it. */
export const logKindName = {
  gelezen: 'Gelezen', gewijzigd: 'Gewijzigd', papier: 'Geprint of opgeslagen', toegang: 'Aanmelden en wachtwoorden', beheer: 'Beheer van het huis', kopie: 'Reservekopieën', logboek: 'Het logboek zelf',
} as const satisfies Readonly<Record<LogKind, string>>

type Told = {
  readonly action: LogAction
  readonly kind: LogKind
  /** What somebody did, after their name; `{dossier}` stands for 'het dossier' or 'het dossier van …', `{user}` for another user by name. */
  readonly did: string
  /** The same after 'wilde'. */
  readonly to: string
}
const told = (action: LogAction, kind: LogKind, did: string, to: string): Told => ({ action, kind, did, to })

/**
 * Every type of event that the log knows, with its Dutch words. A type stands in the log of houses for years:
 * words may get better, a type is never renamed or taken away.
 */
export const logTypes = {
  'vault.create': told('C', 'toegang', 'maakte de kluis van het huis', 'de kluis van het huis maken'),
  'vault.unlock': told('E', 'toegang', 'meldde zich aan', 'zich aanmelden'),
  'vault.recover': told('E', 'toegang', 'kwam binnen met het herstelblad', 'binnenkomen met het herstelblad'),
  'vault.close': told('E', 'toegang', 'vergrendelde Baken', 'Baken vergrendelen'),
  'vault.heal': told('E', 'beheer', 'opende de kluis terwijl er iets beschadigd was', 'de kluis openen terwijl er iets beschadigd was'),
  'vault.migrate': told('E', 'beheer', 'bracht de kluis over naar een nieuwere versie', 'de kluis overbrengen naar een nieuwere versie'),
  'vault.rekey': told('E', 'beheer', 'gaf de kluis nieuwe sleutels', 'de kluis nieuwe sleutels geven'),
  'vault.label': told('U', 'beheer', 'veranderde de naam op het aanmeldscherm', 'de naam op het aanmeldscherm veranderen'),
  'password.change': told('U', 'toegang', 'koos een nieuw wachtwoord', 'een nieuw wachtwoord kiezen'),
  'password.prove': told('E', 'toegang', 'vulde het eigen wachtwoord nog eens in', 'het eigen wachtwoord nog eens invullen'),
  'recovery.renew': told('C', 'toegang', 'maakte een nieuw herstelblad', 'een nieuw herstelblad maken'),
  'recovery.show': told('R', 'toegang', 'printte of bewaarde het herstelblad', 'het herstelblad printen of bewaren'),
  'recovery.confirm': told('U', 'toegang', 'bevestigde het herstelblad', 'het herstelblad bevestigen'),
  'user.add': told('C', 'beheer', 'voegde {user} toe', '{user} toevoegen'),
  'user.change': told('U', 'beheer', 'veranderde de rol van {user}', 'de rol veranderen van {user}'),
  'user.block': told('D', 'beheer', 'blokkeerde {user}', '{user} blokkeren'),
  'user.grant': told('U', 'beheer', 'gaf {user} toegang tot de dossiers', '{user} toegang geven tot de dossiers'),
  'user.reset': told('U', 'beheer', 'gaf {user} een nieuw wachtwoord', '{user} een nieuw wachtwoord geven'),
  'house.view': told('R', 'beheer', 'bekeek de gegevens van het huis', 'de gegevens van het huis bekijken'),
  'house.change': told('U', 'beheer', 'veranderde de gegevens van het huis', 'de gegevens van het huis veranderen'),
  'seal.view': told('R', 'beheer', 'bekeek het zegel van het huis', 'het zegel van het huis bekijken'),
  'seal.change': told('U', 'beheer', 'koos een ander zegel voor het huis', 'een ander zegel voor het huis kiezen'),
  'dossiers.list': told('R', 'gelezen', 'bekeek de lijst met bewoners', 'de lijst met bewoners bekijken'),
  'dossier.create': told('C', 'gewijzigd', 'maakte {dossier}', '{dossier} maken'),
  'dossier.view': told('R', 'gelezen', 'bekeek {dossier}', '{dossier} bekijken'),
  'dossier.change': told('U', 'gewijzigd', 'veranderde iets in {dossier}', 'iets veranderen in {dossier}'),
  'dossier.delete': told('D', 'gewijzigd', 'deed {dossier} in de prullenbak', '{dossier} in de prullenbak doen'),
  'dossier.undelete': told('U', 'gewijzigd', 'haalde {dossier} uit de prullenbak', '{dossier} uit de prullenbak halen'),
  'dossier.askDestroy': told('E', 'gewijzigd', 'stelde voor om {dossier} te vernietigen', 'voorstellen om {dossier} te vernietigen'),
  'dossier.dropDestroy': told('E', 'gewijzigd', 'trok het voorstel in om {dossier} te vernietigen', 'het voorstel intrekken om {dossier} te vernietigen'),
  'dossier.destroy': told('D', 'gewijzigd', 'vernietigde {dossier}', '{dossier} vernietigen'),
  'dossier.package': told('E', 'papier', 'maakte een inzagepakket van {dossier}', 'een inzagepakket maken van {dossier}'),
  'plan.start': told('C', 'gewijzigd', 'begon een plan in {dossier}', 'een plan beginnen in {dossier}'),
  'plan.discuss': told('U', 'gewijzigd', 'schreef in {dossier} dat het plan is besproken', 'in {dossier} schrijven dat het plan is besproken'),
  'plan.freeze': told('U', 'gewijzigd', 'legde het plan in {dossier} klaar om te tekenen', 'het plan in {dossier} klaarleggen om te tekenen'),
  'plan.unfreeze': told('U', 'gewijzigd', 'opende het plan in {dossier} weer om te wijzigen', 'het plan in {dossier} weer openen om te wijzigen'),
  'plan.sign': told('U', 'gewijzigd', 'liet het plan in {dossier} tekenen', 'het plan in {dossier} laten tekenen'),
  'plan.retract': told('U', 'gewijzigd', 'haalde een handtekening weg onder het plan in {dossier}', 'een handtekening weghalen onder het plan in {dossier}'),
  'plan.finalise': told('U', 'gewijzigd', 'stelde het plan in {dossier} vast', 'het plan in {dossier} vaststellen'),
  'plan.revise': told('C', 'gewijzigd', 'begon een nieuwe versie van het plan in {dossier}', 'een nieuwe versie beginnen van het plan in {dossier}'),
  'plan.copyGiven': told('U', 'gewijzigd', 'schreef in {dossier} wie een kopie van het plan kreeg', 'in {dossier} schrijven wie een kopie van het plan kreeg'),
  'evaluation.start': told('C', 'gewijzigd', 'begon een terugblik in {dossier}', 'een terugblik beginnen in {dossier}'),
  'evaluation.drop': told('D', 'gewijzigd', 'gooide een begonnen terugblik weg in {dossier}', 'een begonnen terugblik weggooien in {dossier}'),
  'evaluation.freeze': told('U', 'gewijzigd', 'legde de terugblik in {dossier} klaar om te tekenen', 'de terugblik in {dossier} klaarleggen om te tekenen'),
  'evaluation.unfreeze': told('U', 'gewijzigd', 'zette de terugblik in {dossier} terug naar concept', 'de terugblik in {dossier} terugzetten naar concept'),
  'evaluation.sign': told('U', 'gewijzigd', 'legde een handtekening onder de terugblik in {dossier} vast', 'een handtekening onder de terugblik in {dossier} vastleggen'),
  'evaluation.retract': told('U', 'gewijzigd', 'haalde een handtekening onder de terugblik in {dossier} weg', 'een handtekening onder de terugblik in {dossier} weghalen'),
  'evaluation.copyGiven': told('U', 'gewijzigd', 'schreef in {dossier} wie een kopie van de terugblik kreeg', 'in {dossier} schrijven wie een kopie van de terugblik kreeg'),
  'evaluation.finalise': told('U', 'gewijzigd', 'stelde de terugblik in {dossier} vast', 'de terugblik in {dossier} vaststellen'),
  'receipt.sign': told('U', 'gewijzigd', 'legde vast wat {dossier} bij huisregels of instroomvoorwaarden zegt', 'vastleggen wat {dossier} bij huisregels of instroomvoorwaarden zegt'),
  'receipt.retract': told('U', 'gewijzigd', 'haalde een handtekening onder huisregels of instroomvoorwaarden weg in {dossier}', 'een handtekening onder huisregels of instroomvoorwaarden weghalen in {dossier}'),
  'receipt.copyGiven': told('U', 'gewijzigd', 'schreef in {dossier} wie een kopie van huisregels of instroomvoorwaarden kreeg', 'in {dossier} schrijven wie een kopie van huisregels of instroomvoorwaarden kreeg'),
  'receipts.list': told('R', 'gelezen', 'bekeek wie huisregels en instroomvoorwaarden tekende', 'bekijken wie huisregels en instroomvoorwaarden tekende'),
  'schedule.view': told('R', 'gelezen', 'bekeek het weekrooster met de bewoners', 'het weekrooster met de bewoners bekijken'),
  'schedule.change': told('U', 'beheer', 'veranderde het weekrooster', 'het weekrooster veranderen'),
  'schedule.export': told('E', 'papier', 'bewaarde het weekrooster als agenda buiten Baken', 'het weekrooster bewaren als agenda buiten Baken'),
  'attendance.note': told('U', 'gewijzigd', 'noteerde wie er bij een groep was', 'noteren wie er bij een groep was'),
  'rules.change': told('U', 'beheer', 'schreef aan huisregels of instroomvoorwaarden', 'schrijven aan huisregels of instroomvoorwaarden'),
  'rules.finalise': told('U', 'beheer', 'stelde huisregels of instroomvoorwaarden vast', 'huisregels of instroomvoorwaarden vaststellen'),
  'paper.view': told('R', 'beheer', 'bekeek een papier van het huis', 'een papier van het huis bekijken'),
  'paper.export': told('E', 'papier', 'bewaarde of printte een papier van het huis', 'een papier van het huis bewaren of printen'),
  'consent.start': told('C', 'gewijzigd', 'begon een toestemmingsblad in {dossier}', 'een toestemmingsblad beginnen in {dossier}'),
  'consent.freeze': told('U', 'gewijzigd', 'legde het toestemmingsblad in {dossier} klaar om te tekenen', 'het toestemmingsblad in {dossier} klaarleggen om te tekenen'),
  'consent.unfreeze': told('U', 'gewijzigd', 'opende het toestemmingsblad in {dossier} weer om te wijzigen', 'het toestemmingsblad in {dossier} weer openen om te wijzigen'),
  'consent.sign': told('U', 'gewijzigd', 'liet het toestemmingsblad in {dossier} tekenen', 'het toestemmingsblad in {dossier} laten tekenen'),
  'consent.finalise': told('U', 'gewijzigd', 'stelde het toestemmingsblad in {dossier} vast', 'het toestemmingsblad in {dossier} vaststellen'),
  'consent.withdraw': told('U', 'gewijzigd', 'trok een toestemming in {dossier} in', 'een toestemming intrekken in {dossier}'),
  'attachment.add': told('C', 'gewijzigd', 'voegde een bijlage toe aan {dossier}', 'een bijlage toevoegen aan {dossier}'),
  'attachment.view': told('R', 'gelezen', 'bekeek een bijlage uit {dossier}', 'een bijlage bekijken uit {dossier}'),
  'document.view': told('R', 'gelezen', 'bekeek een document uit {dossier}', 'een document bekijken uit {dossier}'),
  'document.print': told('E', 'papier', 'printte een document uit {dossier}', 'een document printen uit {dossier}'),
  'document.save': told('E', 'papier', 'bewaarde een document uit {dossier} buiten Baken', 'een document uit {dossier} bewaren buiten Baken'),
  'document.check': told('E', 'papier', 'keek een document met een zegel na', 'een document met een zegel nakijken'),
  'agenda.export': told('E', 'papier', 'bewaarde de termijnen uit {dossier} als agenda buiten Baken', 'de termijnen uit {dossier} bewaren als agenda buiten Baken'),
  'duties.view': told('R', 'gelezen', 'bekeek de termijnen van het huis', 'de termijnen van het huis bekijken'),
  'duties.export': told('E', 'papier', 'bewaarde of printte de termijnen van het huis', 'de termijnen van het huis bewaren of printen'),
  'exchange.export': told('E', 'papier', 'bewaarde {dossier} als bestand buiten Baken', '{dossier} bewaren als bestand buiten Baken'),
  'exchange.preview': told('R', 'gelezen', 'bekeek een bestand met een dossier van een ander', 'een bestand met een dossier van een ander bekijken'),
  'exchange.import': told('C', 'gewijzigd', 'haalde {dossier} binnen uit een bestand', '{dossier} binnenhalen uit een bestand'),
  'history.view': told('R', 'gelezen', 'bekeek de oude versies van {dossier}', 'de oude versies bekijken van {dossier}'),
  'history.restore': told('U', 'gewijzigd', 'zette iets ouds terug in {dossier}', 'iets ouds terugzetten in {dossier}'),
  'backup.make': told('C', 'kopie', 'maakte een reservekopie', 'een reservekopie maken'),
  'backup.check': told('E', 'kopie', 'keek een reservekopie na', 'een reservekopie nakijken'),
  'backup.restore': told('E', 'kopie', 'zette een reservekopie terug', 'een reservekopie terugzetten'),
  'backup.undo': told('E', 'kopie', 'draaide het terugzetten van een reservekopie terug', 'het terugzetten van een reservekopie terugdraaien'),
  'backup.settings': told('U', 'kopie', 'veranderde waar reservekopieën komen', 'veranderen waar reservekopieën komen'),
  'damage.restore': told('U', 'kopie', 'zette {dossier} terug uit een reservekopie', '{dossier} terugzetten uit een reservekopie'),
  'log.view': told('R', 'logboek', 'bekeek het logboek', 'het logboek bekijken'),
  'log.looked': told('R', 'logboek', 'bekeek wie er in {dossier} keek', 'bekijken wie er in {dossier} keek'),
  'log.export': told('E', 'logboek', 'bewaarde of printte het logboek', 'het logboek bewaren of printen'),
  'log.exportLooked': told('E', 'logboek', 'bewaarde of printte wie er in {dossier} keek', 'bewaren of printen wie er in {dossier} keek'),
  'log.mend': told('U', 'logboek', 'ging verder na een regel die half was opgeschreven', 'verdergaan na een regel die half was opgeschreven'),
  'log.break': told('E', 'logboek', 'kreeg te horen dat er iets niet klopt met het logboek', 'horen of er iets niet klopt met het logboek'),
} as const satisfies Readonly<Record<string, Told>>
export type LogType = keyof typeof logTypes
const isLogType = (text: string): text is LogType => Object.hasOwn(logTypes, text)
/** All types, in the order of the table. */
export const logTypeNames: readonly LogType[] = Object.keys(logTypes).filter(isLogType)
