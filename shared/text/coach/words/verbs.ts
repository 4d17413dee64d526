/** A verb of the plan: what "ik" does, what somebody else does, and the part that stands at the end ('op'). */
export type Verb = { readonly me: string; readonly other: string; readonly end: string }

// participle: ik-form, hij-form, separable part.
const rows = `
besproken: bespreek bespreekt | gemaakt: maak maakt | opgesteld: stel stelt op | geopend: open opent | geregeld: regel regelt | gezocht: zoek zoekt
ingeschreven: schrijf schrijft in | opgeschreven: schrijf schrijft op | geschreven: schrijf schrijft | ingevuld: vul vult in | aangevraagd: vraag vraagt aan
gevraagd: vraag vraagt | nagevraagd: vraag vraagt na | gebeld: bel belt | opgebeld: bel belt op | betaald: betaal betaalt | gepland: plan plant | gevolgd: volg volgt
bezocht: bezoek bezoekt | gegeven: geef geeft | doorgegeven: geef geeft door | gehouden: houd houdt | bijgehouden: houd houdt bij | gelezen: lees leest
gecontroleerd: controleer controleert | bewaard: bewaar bewaart | gebracht: breng brengt | gehaald: haal haalt | opgehaald: haal haalt op | gekookt: kook kookt
geholpen: help helpt | begeleid: begeleid begeleidt | gesteund: steun steunt | ondersteund: ondersteun ondersteunt | gedeeld: deel deelt | verteld: vertel vertelt
gemeld: meld meldt | aangemeld: meld meldt aan | afgemeld: meld meldt af | bekeken: bekijk bekijkt | gekozen: kies kiest | opgeruimd: ruim ruimt op
schoongemaakt: maak maakt schoon | afgelost: los lost af | gestuurd: stuur stuurt | verstuurd: verstuur verstuurt | opgezocht: zoek zoekt op | gedaan: doe doet
geoefend: oefen oefent | geleerd: leer leert | gezet: zet zet | voorbereid: bereid bereidt voor | nagekeken: kijk kijkt na | meegenomen: neem neemt mee
opgenomen: neem neemt op | ingenomen: neem neemt in | uitgenodigd: nodig nodigt uit | herhaald: herhaal herhaalt | gebruikt: gebruik gebruikt | getekend: teken tekent
ingeleverd: lever levert in | opgezegd: zeg zegt op | uitgezocht: zoek zoekt uit | uitgevoerd: voer voert uit | getest: test test | georganiseerd: organiseer organiseert
`
const parse = (row: string): readonly [string, Verb] => {
  const [participle = '', rest = ''] = row.trim().split(': ')
  const [me = '', other = '', end = ''] = rest.split(' ')
  return [participle, { me, other, end }]
}
/** The verbs of the plan by their participle. */
export const verbs: ReadonlyMap<string, Verb> = new Map(rows.trim().split(/\n|\|/u).map(parse))

/** Participles in -en of verbs with be-, ver-, ont-, her-: their infinitives look the same, so these are named. */
export const strong: ReadonlySet<string> = new Set(
  'besproken bekeken begrepen besloten bewezen bedrogen bedorven verboden verbroken verloren vergeten vergeven verkregen verlaten vervangen verwezen verschoven verzonden ontvangen ontslagen ontnomen onthouden herschreven herzien overgenomen overgedragen overlegd voorgelezen aangeboden betrokken'.split(' '),
)
/** Words that look like participles and say how somebody is, or are no verb at all. */
export const noParticiple: ReadonlySet<string> = new Set(
  ('gezond gewend gewoon bekend bevriend verliefd verslaafd bewust gespannen ontspannen gestrest gestresst verkouden tevreden geschikt bezorgd benieuwd gefrustreerd geïrriteerd gehecht beroemd bedroefd vermoeid overspannen opgewonden gerust verlegen verward gemotiveerd geboren gewond bezet belast ' +
    'gesprekken gedachten gewoonten gezinnen gebouwen gebeden gedichten gebieden geheimen geschenken gevallen gezichten gebruiken gebeuren gebeurt geloven genieten geven gelden gebeld-worden geld gebied gedicht gezicht geduld geluid gemeent gerecht gewicht bericht bezit beleid verstand verdriet verband verhuist verdient verslag gezamenlijk').split(' '),
)
