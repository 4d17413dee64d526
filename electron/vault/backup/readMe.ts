import type { Manifest } from './manifest.ts'

const moment = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A moment in Dutch words, on this computer's clock: 'vrijdag 27 november 2026 om 10:15'. */
export const inWords = (at: Date): string => moment.format(at)

/** The note beside a backup: what it is and how to restore it, for somebody who never saw it. Lines end as Windows wants them. */
export const readMe = (m: Manifest): string =>
  [
    'RESERVEKOPIE VAN BAKEN',
    '',
    `Huis:      ${m.houseName}`,
    `Gemaakt:   ${inWords(new Date(m.madeAt))}`,
    `Programma: Baken ${m.program}`,
    '',
    'Wat is dit?',
    'Dit is een kopie van de hele kluis, zoals die op dat moment was. Alles is versleuteld:',
    'zonder wachtwoord of herstelblad kan niemand er iets in lezen.',
    'Verander niets in deze map en geef de bestanden geen andere naam.',
    '',
    'Terugzetten op deze computer',
    '1. Start Baken. Doe dit ook als Baken zegt dat de kluis beschadigd is.',
    '2. Kies "Reservekopie terugzetten" en kies deze kopie.',
    '3. Vul een wachtwoord in dat gold toen deze kopie werd gemaakt, of de 24 woorden van het herstelblad van toen.',
    '4. Baken laat zien wat er verschilt. Er verandert niets voordat je ja zegt.',
    '5. De kluis van nu wordt niet weggegooid maar apart gezet. Je kunt het terugzetten dus ongedaan maken.',
    '',
    'Terugzetten op een andere computer',
    '1. Kopieer deze hele map naar de andere computer, of sluit de schijf of stick daar aan.',
    '2. Installeer en start Baken.',
    '3. Kies "Reservekopie terugzetten", en dan "Andere map". Wijs deze map aan. Verder als hierboven vanaf stap 3.',
    '',
    'Lukt het niet?',
    'Bewaar deze map en maak er eerst een kopie van. Vraag dan hulp; noem het wachtwoord en de woorden nooit.',
    '',
  ].join('\r\n')
