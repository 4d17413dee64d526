/** What `help` prints. */
export const help = `Baken op de opdrachtregel. Er gaat geen venster en geen kluis open.

  npm run --silent cli -- schema
      Het JSON Schema van het uitwisselformaat (draft 2020-12).

  npm run --silent cli -- example
      Een volledig, verzonnen voorbeeld van een uitwisselbestand.

  npm run --silent cli -- documents --file F --kind K --format pdf,docx --out MAP
      Maakt documenten uit uitwisselbestand F, met CONCEPT erop.
      --kind       trajectplan, signaleringskaart, toestemming, intakebijlage, evaluatie,
                   uitstroomplan, melding-uitstroomwens, voorbereiding, huisregels,
                   instroomvoorwaarden, weekrooster, presentielijst of zakweek; meer met een komma ertussen
      --evaluation het nummer van de evaluatie (zonder --evaluation: de nieuwste)
      --size       A3 of A4, voor weekrooster (zonder --size: A3)
      --format     pdf, docx of pdf,docx (zonder --format: pdf)
      --out        de map waar ze komen; die wordt gemaakt als hij er niet is
      --date       de dag van het document, als 2026-12-18 (zonder --date: vandaag)
      --overwrite  vervangt bestanden die er al staan
      Heeft het huis in het bestand geen week of regels, dan zijn het die van Baken zelf.
      Of alles wordt geschreven, of niets.

  npm run --silent cli -- verify --file F.pdf
      Zegt of een pdf verzegeld is en of er iets aan is veranderd.
      Van wie het zegel is, zegt de naam in het certificaat; of je die vertrouwt, beslis je zelf.

  npm run --silent cli -- check --file F [--today D]
      De taken en controles van het laatste verblijf in uitwisselbestand F, als JSON:
      elke taak met norm, datum, laatste werkdag, stand en bron.
      --today  de dag van vandaag, als 2026-12-18 (zonder --today: vandaag)
      Heeft het bestand normen, dan gelden die; anders die van het profiel met dezelfde naam.

  npm run --silent cli -- profiles
      De contractprofielen die bij Baken horen, als JSON.

  npm run --silent cli -- help

Het antwoord staat op de standaarduitvoer, wat er mis is op de foutuitvoer.
Uitgang: 0 gelukt · 1 fout in Baken zelf · 2 fout in bestand of opdracht, niets geschreven · 3 de pdf is niet verzegeld, of er is iets aan veranderd.
`
