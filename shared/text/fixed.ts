// Fixed sentences on paper. "ik" in plan and card, "je" in letters, "u" only to the gemeente.

/** Above the signatures. */
export const signingStatement = 'Ik heb dit plan samen met mijn begeleider gemaakt. Ik heb een kopie.'
/** Above the signatures of the report of an evaluation. */
export const reportSigningStatement = 'Wij hebben samen teruggekeken. Wat hier staat, klopt. Ik heb een kopie.'
/** Above the signatures on paper. */
export const signingStatementPaper = 'Ik heb dit plan samen met mijn begeleider gemaakt. Ik heb het gelezen of het is mij voorgelezen. Ik heb een kopie.'
/** Above the signatures under a look back, on screen and on paper. */
export const talkStatement = 'Ik heb met mijn begeleider teruggekeken op mijn plan. Ik heb een kopie.'
export const talkStatementPaper = 'Ik heb met mijn begeleider teruggekeken op mijn plan. Ik heb dit gelezen of het is mij voorgelezen. Ik heb een kopie.'

export const testsText = 'Ik doe een blaastest of urinetest als het huis dat vraagt. Klopt de uitslag niet volgens mij? Dan volgt een tweede test. Alleen mijn begeleiders zien de uitslag.'
export const cakText = 'Het CAK rekent die uit. Ik betaal aan het CAK.'

/** What the law lets the gemeente have without consent (Wmo art. 5.2.2); the name of the gemeente comes before it. */
export const lawText = 'krijgt van het huis wat nodig is. Dat is: dat ik hier woon, sinds wanneer, en hoe het plan loopt. Mijn toestemming is daarvoor niet nodig. Het huis vertelt mij altijd wat het deelt.'
export const consentIntro = 'Bij elke naam kies ik. Ik mag altijd van mening veranderen.'
export const consentEnds = 'Toestemming stopt op de datum bij ‘Tot’, of op de dag dat ik nee zeg.'
/** Wmo art. 5.3.2 and 5.3.5; NEN 7513. */
export const rightsList = [
  'Ik mag mijn dossier lezen en krijg een kopie als ik dat vraag.',
  'Ik mag vragen om een fout te verbeteren.',
  'Ik mag vragen om gegevens te vernietigen. Binnen drie maanden doet het huis dat, of legt het uit waarom het niet kan.',
  'Ik mag zien wie in mijn dossier keek.',
] as const
/** Wmo art. 5.3.4. */
export const keepText = 'Het huis bewaart mijn dossier 15 jaar na de laatste wijziging.'

/** The bold line of every footer. */
export const helpLine = (phone: string): string => (phone ? `Hulp nodig? Bel dag en nacht ${phone}` : 'Hulp nodig? Vraag het aan iemand van het huis.')

export const recoverySheetText = {
  title: 'Herstelblad',
  intro: 'Met deze 24 woorden kan het huis weer bij zijn dossiers. Ook als niemand het wachtwoord meer weet.',
  rows: [
    ['Bewaar dit blad', 'In de kluis, in een dichte envelop. Maak geen foto. Zet de woorden nooit in een computer, mail of telefoon.'],
    ['Wie erbij mag', 'Alleen de beheerder en de directie.'],
    ['Kwijt of gezien?', 'Maak meteen een nieuw blad. Ga naar Beheer, Herstelblad. Dit blad werkt dan niet meer.'],
    ['Nodig?', 'Kies bij het openen: Ik heb het herstelblad. Typ de woorden op volgorde. Spaties en hoofdletters maken niet uit.'],
  ],
  secret: 'Geheim. Laat dit blad niet zien.',
} as const
