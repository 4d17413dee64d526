/** What somebody wrote down of a contact: in which week of the stay, the how manieth of that week, and at which goal. */
export type ContactNote = { readonly week: number; readonly nth: number; readonly goal?: number; readonly minutes?: number; readonly note: string }

/** Lines from Wesley's log. */
export const contactNotes: readonly ContactNote[] = [
  { week: 0, nth: 0, minutes: 110, note: 'Kamer laten zien, huisregels doorgenomen. Hij at mee.' },
  { week: 1, nth: 1, note: 'Post geopend. Twee aanmaningen, één oude boete.' },
  { week: 2, nth: 2, goal: 1, minutes: 120, note: 'Mee naar zijn eerste meeting. Hij zat bij de deur en bleef.' },
  { week: 4, nth: 0, note: 'Begin gemaakt met het plan. Hij wil vooral een eigen deur.' },
  { week: 5, nth: 2, goal: 1, minutes: 40, note: 'Belde om half één ’s nachts. Wilde weg. Is gebleven.' },
  { week: 7, nth: 1, goal: 4, note: 'Samen ingeschreven voor een woning.' },
  { week: 9, nth: 0, goal: 2, note: 'Agenda hangt. Zondag blijft lastig.' },
  { week: 11, nth: 2, goal: 3, minutes: 150, note: 'Open dag van de sportopleiding. Druk, hij bleef tot het eind.' },
  { week: 12, nth: 3, note: 'Tante belde. Zij slaapt slecht. Afgesproken dat hij haar op zondag belt.' },
  { week: 15, nth: 0, goal: 2, note: 'Wekte zondag zelf de anderen. Niet iedereen was blij.' },
  { week: 17, nth: 1, goal: 3, note: 'Middag meegelopen in de sporthal. Kwam fluitend terug.' },
  { week: 19, nth: 2, goal: 4, note: 'Acht reacties, geen antwoord. Toch weer drie gestuurd.' },
  { week: 21, nth: 3, goal: 3, note: 'Hij mag blijven bij de sporthal. Contract voor een half jaar.' },
  { week: 23, nth: 0, goal: 4, note: 'Woning bekeken. Donker en ver weg. Hij zei nee.' },
  { week: 24, nth: 2, goal: 1, note: 'Nam een nieuwe bewoner mee naar de meeting.' },
  { week: 27, nth: 1, goal: 5, note: 'Begroting gemaakt. Boodschappen zijn duurder dan hij dacht.' },
  { week: 29, nth: 0, goal: 5, minutes: 50, note: 'Aan het spaargeld gezeten voor schoenen. Zelf verteld.' },
  { week: 31, nth: 3, goal: 4, note: 'Video met zijn tante over verhuizen. Veel gelachen.' },
  { week: 34, nth: 2, goal: 1, minutes: 60, note: 'Meeting overgeslagen na een late dienst. Belde dezelfde avond.' },
  { week: 36, nth: 0, goal: 4, note: 'Derde op de lijst. Slaapt er slecht van.' },
  { week: 38, nth: 1, goal: 4, minutes: 120, note: 'Kringloop met zijn tante. Eén lamp, geen bank.' },
  { week: 40, nth: 0, goal: 5, note: 'Toeslagen uitgerekend. Het past, net.' },
  { week: 41, nth: 2, note: 'Kennisgemaakt met Thuisbegeleiding Het Model. Hij vroeg meteen of zij ook op zaterdag kan.' },
  { week: 42, nth: 0, goal: 1, note: 'Eerste keer bij de meeting bij zijn nieuwe huis.' },
  { week: 43, nth: 1, goal: 4, note: 'De blauwe bank is besteld.' },
  { week: 44, nth: 0, goal: 4, note: 'Huurcontract doorgelezen. Hij tekent volgende week.' },
]
