import type { GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import type { Phase } from '#shared/domain/stay/stay.ts'
import type { OutflowArea } from '#shared/domain/stay/outflow.ts'
import type { GoalSpec } from './spec.ts'

/** What was said of one goal, by its number in the plan; `done`: numbers of its actions; `due`: days after placement. */
export type LookSpec = Pick<GoalLook, 'resident' | 'team' | 'status' | 'next'> & { readonly goal: number; readonly words?: string; readonly agreed?: string; readonly due?: number; readonly stopReason?: string; readonly done?: readonly number[] }
/** How leaving stands in one area, and by how many days before the planned end it is arranged. */
type AreaSpec = readonly [status: string, action: string, who: string, before: number]

/** One look back of a fictional resident, and what changed in the plan besides. */
export type TalkSpec = {
  /** The duty that it was held for; a talk in between counts its days after placement. */
  readonly on: { readonly duty: string } | { readonly day: number }
  readonly also: readonly string[]
  readonly summary: string
  readonly goals: readonly LookSpec[]
  readonly scores: readonly (readonly [area: Leefgebied, resident: number, team: number])[]
  /** Null is what the log of contacts says. */
  readonly hours: number | null
  readonly meetings: number
  /** Agreed from this talk on. */
  readonly meetingsAgreed?: number
  readonly naasten: readonly [burden: number, note: string]
  readonly lighter: readonly ['ja' | 'nee', string]
  readonly phase?: readonly [to: Phase, why: string]
  readonly indicatie: string
  readonly agreements: readonly (readonly [what: string, who: string, inDays: number])[]
  readonly leaving?: { readonly wish?: string; readonly positiveNetwork?: string; readonly ask?: string; readonly followUp?: readonly [what: string, by: string]; readonly areas: Readonly<Record<OutflowArea, AreaSpec>> }
  /** From this talk on the address is known. */
  readonly address?: string
  readonly newGoal?: GoalSpec
  readonly perspectief?: string
  readonly notNow?: Readonly<Record<string, string>>
}

/** Wesley's four looks back: three of the series, one of them two days late, and one in between, before he leaves. */
export const wesleyTalks: readonly TalkSpec[] = [
  {
    on: { duty: 'evaluatie-1' }, also: [], summary: 'Ik sta op. Niet altijd vrolijk, maar ik sta op.',
    goals: [
      { goal: 1, resident: 'Drie keer per week lukt. De zaterdag is het moeilijkst.', team: 'dat hij belt vóór het misgaat. Twee keer al, midden in de nacht.', status: 'bezig', next: 'door' },
      { goal: 2, resident: 'Door de week gaat het goed. Zondag lag ik tot twaalf uur.', team: 'dat hij doordeweeks als eerste beneden is. Het weekend is nog los zand.', status: 'deels-gelukt', next: 'aanpassen', agreed: 'Ik sta elke dag om 07.15 uur op, ook in het weekend. Op zondag wek ik zelf de anderen.', due: 190 },
      { goal: 3, resident: 'De open dag was leuk. Maar weer in een klas, ik weet het niet.', team: 'dat hij ging, ook al zag hij ertegen op.', status: 'bezig', next: 'door', done: [1] },
      { goal: 4, resident: 'Ik sta ingeschreven. Ik heb elf keer gereageerd en nul keer iets gehoord.', team: 'dat hij volhoudt zonder dat wij het vragen.', status: 'bezig', next: 'door', done: [1] },
    ],
    scores: [['herstel', 3, 2], ['dagritme', 4, 3], ['daginvulling', 2, 3], ['wonen', 2, 2]], hours: 4.4, meetings: 3, naasten: [3, 'Mijn tante belt nu één keer per week in plaats van elke dag. Dat geeft haar rust.'],
    lighter: ['nee', 'Ik heb die vier uur nog nodig.'], phase: ['opbouw', 'Hij heeft een vast ritme en vraagt hulp op tijd.'], indicatie: '', agreements: [['Op zaterdagavond boks ik, en daarna app ik R. Staal.', 'Wesley', 10], ['Vragen of ik een keer mag kijken bij de sporthal.', 'R. Staal', 21]],
  },
  {
    on: { duty: 'evaluatie-2' }, also: ['mijn tante'], summary: 'Ik heb werk. Echt werk, met een sleutelbos.',
    goals: [
      { goal: 1, resident: 'Ik ga nog steeds. Soms zit ik er alleen maar, en dat is ook goed.', team: 'dat hij nieuwe bewoners meeneemt. Hij vergeet soms zijn eigen sponsor.', status: 'deels-gelukt', next: 'aanpassen', words: 'Ook naar de meeting als niemand kijkt.', agreed: 'Ik ga twee keer per week naar een meeting. Mijn sponsor bel ik elke zaterdag, vóór het boksen.', due: 300 },
      { goal: 2, resident: 'Klaar. Ik word nu wakker vóór de wekker.', team: 'dat hij negen weken op rij op tijd was, ook op zondag.', status: 'gelukt', next: 'klaar', done: [1, 2] },
      { goal: 3, resident: 'Ik heb liever werk dan een klas. Misschien later.', team: 'dat dit een goede keuze is en geen opgeven.', status: 'gestopt', next: 'stop', stopReason: 'Ik kreeg werk bij de sporthal. Een opleiding ernaast is nu te veel.' },
      { goal: 4, resident: 'Ik ben één keer gaan kijken. Het was donker en ver weg. Ik heb nee gezegd.', team: 'dat hij durft te kiezen. Alleen kan hij nog niet zonder hulp wonen.', status: 'bezig', next: 'aanpassen', agreed: 'Ik reageer elke week op een studio in Zwolle. Met R. Staal vraag ik hulp aan huis aan.', due: 280 },
    ],
    scores: [['herstel', 3, 4], ['dagritme', 4, 5], ['daginvulling', 4, 3], ['wonen', 2, 3]], hours: 4.1, meetings: 3, naasten: [2, 'Mijn tante slaapt weer door. Dat zei ze zelf, aan tafel.'],
    lighter: ['ja', 'Het gesprek op woensdag mag om de week.'], indicatie: 'Zij loopt door tot het eind van mijn verblijf.', agreements: [['Mijn rooster van de sporthal hangt op het bord.', 'Wesley', 5], ['Toegangsteam Zwolle bellen over hulp aan huis.', 'F. Proef', 14]],
    leaving: {
      wish: 'een studio in Zwolle, op de fiets naar de sporthal, met één keer per week hulp aan huis', positiveNetwork: 'Mijn tante, mijn sponsor en de jongens van het boksen.', ask: 'Hulp aan huis, één keer per week, vanaf de dag dat Wesley zijn sleutel krijgt.', followUp: ['één keer per week hulp aan huis', 'Thuisbegeleiding Het Model'],
      areas: { inkomen: ['24 uur per week bij de sporthal, contract van een half jaar', 'mijn uitkering op tijd stoppen', 'Wesley en S. Model', 150], schulden: ['afbetaald, op de zorgverzekering na', 'laatste termijn betalen', 'Wesley', 120], daginvulling: ['werk op di, do en za', '', '', 0], netwerk: ['tante, sponsor, boksen', 'drie nummers in mijn telefoon zetten', 'Wesley', 150] },
    },
    newGoal: { area: 'inkomen', now: 'Ik verdien weer, en op de twintigste is het op.', score: 2, team: 3, words: 'Weten wat er binnenkomt.', agreed: 'Ik werk 24 uur bij de sporthal. Ik zet elke maand € 100 apart.', success: 'er € 300 op mijn spaarrekening staat', due: 300, actions: [['Sparen', 'Wesley', 'elke maand'], ['Begroting maken', 'Wesley en S. Model', 'binnen vier weken']], helps: 'niemand', support: ['individueel'], status: 'bezig' },
    meetingsAgreed: 2, notNow: { inkomen: '', daginvulling: 'ik werk bij de sporthal' },
  },
  {
    on: { duty: 'evaluatie-3' }, also: [], summary: 'Derde op de lijst. Ik durf er bijna niet aan te denken.',
    goals: [
      { goal: 1, resident: 'Ik heb één meeting overgeslagen en dat meteen verteld.', team: 'dat hij open is, ook als het niet goed ging.', status: 'deels-gelukt', next: 'door', done: [2] },
      { goal: 4, resident: 'Nu moet ik opeens nadenken over gordijnen.', team: 'dat hij het spannend vindt en toch doorgaat.', status: 'bezig', next: 'aanpassen', words: 'Een bank die ik zelf heb gekozen.', agreed: 'Voor ik verhuis heb ik een lijst van wat ik nodig heb en wat het kost.', due: 320 },
      { goal: 5, resident: 'Er staat € 200. Ik heb er één keer aan gezeten.', team: 'dat de begroting klopt. De laatste week van de maand is nog krap.', status: 'bezig', next: 'door', done: [2] },
    ],
    scores: [['herstel', 4, 4], ['wonen', 3, 4], ['inkomen', 4, 3]], hours: 3.8, meetings: 2, naasten: [2, ''],
    lighter: ['ja', 'Twee keer per week een gesprek is genoeg.'], phase: ['uitstroom', 'Hij staat hoog op de lijst en werkt. Nu gaat het om het vertrek.'], indicatie: 'Voor hulp aan huis vraagt F. Proef een nieuwe aan.', agreements: [['Samen naar de kringloop.', 'Wesley en tante', 20], ['Kennismaken met Thuisbegeleiding Het Model.', 'R. Staal', 28]],
    leaving: { areas: { inkomen: ['24 uur bij de sporthal, uitkering is gestopt', 'toeslagen uitrekenen', 'Wesley en S. Model', 60], schulden: ['afbetaald', '', '', 0], daginvulling: ['werk op di, do en za', '', '', 0], netwerk: ['tante, sponsor, boksen', 'een meeting in de nieuwe wijk zoeken', 'Wesley', 30] } },
    perspectief: 'Ik sta derde op de lijst voor een studio.',
  },
  {
    on: { day: 308 }, also: ['mijn tante', 'Thuisbegeleiding Het Model'], summary: 'Ik heb een adres. Mijn naam komt op de bel.',
    goals: [
      { goal: 1, resident: 'De meeting bij mijn nieuwe huis is op dinsdag. Ik ben al twee keer geweest.', team: 'dat hij zelf een plek zocht en er alleen heen ging.', status: 'deels-gelukt', next: 'aanpassen', agreed: 'Ik ga elke dinsdag naar de meeting bij mijn nieuwe huis. Op donderdag kom ik naar de nazorggroep.', due: 360 },
      { goal: 4, resident: 'De bank is blauw. Mijn tante vindt hem lelijk.', team: 'dat de lijst klopt en dat hij geld overhoudt.', status: 'deels-gelukt', next: 'aanpassen', agreed: 'Op de dag van de sleutel staan gas, water en internet op mijn naam. Mijn tante helpt verhuizen.', due: 360 },
      { goal: 5, resident: 'Er staat € 340. Ik kijk elke vrijdag even.', team: 'dat hij nu zelf zegt wat wel en niet kan.', status: 'gelukt', next: 'klaar', done: [1] },
    ],
    scores: [['herstel', 4, 5], ['wonen', 5, 4], ['inkomen', 4, 4]], hours: null, meetings: 2, naasten: [2, 'Mijn tante vindt het jammer dat ik niet bij haar om de hoek kom. En ze is trots.'],
    lighter: ['ja', 'Straks is één keer per week aan huis genoeg.'], indicatie: 'De nieuwe voor hulp aan huis is aangevraagd.', agreements: [['Huurcontract tekenen, met S. Model erbij.', 'Wesley', 8], ['Overdracht aan Thuisbegeleiding Het Model.', 'R. Staal', 24]],
    leaving: { areas: { inkomen: ['24 uur bij de sporthal', 'huurtoeslag aanvragen op de dag van de sleutel', 'Wesley en S. Model', 14], schulden: ['afbetaald', '', '', 0], daginvulling: ['werk op di, do en za', '', '', 0], netwerk: ['tante, sponsor, boksen, meeting op dinsdag', '', '', 0] } },
    address: 'Proefpad 12, Zwolle', perspectief: 'Een studio aan het Proefpad in Zwolle. De sleutel krijg ik in de laatste week.', notNow: { inkomen: 'ik werk en ik spaar' },
  },
]
