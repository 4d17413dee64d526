import type { Day } from '../../domain/calendar/day.ts'
import { longDay } from '../../domain/calendar/format.ts'
import type { House } from '../../domain/house/house.ts'
import type { Block, Section } from '../model.ts'
import { clean, rich } from '../rich.ts'

const row = (id: string, label: string, ...texts: readonly string[]): Block => ({ kind: 'row', id: `intro-${id}`, label, paragraphs: texts.map((t) => rich(t)) })

/** The first page: what this is, what is in it, what the resident may ask, and that it must be kept well. */
export function intro(name: string, house: Pick<House, 'name' | 'phone247'>, today: Day): Section {
  const called = clean(house.name) || 'Het huis'
  return {
    id: 'intro', title: 'Wat dit is', newPage: false,
    blocks: [
      { kind: 'cover', id: 'intro-cover', above: 'Inzagepakket', title: name },
      row('what', 'Wat dit is', `Dit is alles wat ${called} over jou heeft opgeschreven, op ${longDay(today)}. Je hebt recht op deze kopie. Zij kost niets.`),
      { kind: 'list', id: 'intro-in', label: 'Wat erin zit', items: ['Wie je bent, en wie er om je heen staan', 'Je verblijf en de afspraken met de gemeente', 'Alle versies van je plan, met je signalen', 'Waar je ja of nee tegen zei', 'Wat er is veranderd, en door wie', 'Wie er in je dossier keek', 'Een lijst van je bijlagen; die zitten als bestand in dezelfde map'] },
      row('wrong', 'Klopt er iets niet?', 'Zeg het tegen je begeleider. Het huis verbetert wat fout is. Wat er eerst stond, blijft te zien bij ‘Wat er is veranderd’.'),
      row('destroy', 'Moet het weg?', 'Je kunt vragen om je gegevens te vernietigen. Doe dat op papier of met een bericht. Het huis doet het binnen drie maanden, behalve als een ander er groot belang bij heeft of als de wet het verbiedt. Dan legt het huis uit waarom.'),
      row('other', 'Staat hier iets over een ander?', 'Dan mag het huis dat weglaten, om die ander te beschermen. Waar iets over een ander kan staan, staat het erbij.'),
      row('keep', 'Pas er goed op', 'Dit pakket is niet op slot. Wie het heeft, kan het lezen. Er staat ook je burgerservicenummer (BSN) in. Bewaar het op een veilige plek.'),
      row('complain', 'Ben je het niet eens?', 'Praat eerst met je begeleider. Daarna kun je een klacht indienen bij het huis, of bij de Autoriteit Persoonsgegevens.'),
      row('law', 'Waar dit staat', 'Wmo 2015, artikel 5.3.2 en 5.3.5. Algemene verordening gegevensbescherming (AVG), artikel 15.'),
    ],
  }
}
