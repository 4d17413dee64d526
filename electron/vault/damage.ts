/** Something in the vault's folder that was not as it should be. Nothing of it was deleted. */
export type Damage = {
  /** Path inside the vault's folder. */
  readonly file: string
  readonly kind: 'header' | 'keyring' | 'house' | 'dossier' | 'blob' | 'loose' | 'log'
  /** The dossier's or blob's id; '' for others. */
  readonly id: string
  /** What is in use now: nothing, the previous version (the last change may lack), or an equal copy (nothing lacks). */
  readonly using: 'nothing' | 'previous' | 'copy'
  /** What happened, what it means and what to do, in Dutch. */
  readonly sentence: string
}

const nouns = {
  header: 'De kop van de kluis',
  keyring: 'De sleutelbos van de kluis',
  house: 'Het bestand van het huis',
  dossier: 'Een dossier',
  blob: 'Een bijlage',
  loose: 'Een los bestand',
  log: 'Het logboek',
} as const
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

type Cause = 'missing' | 'damaged' | 'newer' | 'unfit' | 'unreadable'
const causes: Readonly<Record<Cause, string>> = {
  missing: 'is niet meer in de map',
  damaged: 'is beschadigd',
  newer: 'is gemaakt met een nieuwere versie van Baken',
  unfit: 'heeft een inhoud die Baken niet begrijpt',
  unreadable: 'kan niet worden gelezen van de schijf',
}
const isCause = (code: string): code is Cause => code in causes
const causeOf = (code: string): string => causes[isCause(code) ? code : 'unreadable']

/** A record that can't be opened at all. */
export const lostRecord = (kind: Damage['kind'], file: string, id: string, code: string): Damage => ({
  file,
  kind,
  id,
  using: 'nothing',
  sentence:
    code === 'newer'
      ? `${nouns[kind]} (${file}) ${causeOf(code)} en blijft dicht. Werk Baken bij; de rest werkt gewoon.`
      : `${nouns[kind]} (${file}) ${causeOf(code)} en kan niet worden geopend. De rest werkt gewoon; het bestand blijft staan. Zet het terug uit een reservekopie.`,
})

/** A record of which the previous version was opened instead; `savedAt` is when that version was saved, ms since 1970. */
export const openedPrevious = (kind: 'house' | 'dossier', file: string, id: string, code: string, savedAt: number): Damage => ({
  file,
  kind,
  id,
  using: 'previous',
  sentence: `${nouns[kind]} (${file}) ${causeOf(code)}. Baken heeft de vorige versie geopend, bewaard op ${day.format(savedAt)}. Wat daarna is veranderd, kan ontbreken: kijk het na.`,
})

/** A header or keyring that was healed from its equal second copy. */
export const healedCopy = (kind: 'header' | 'keyring', file: string): Damage => ({
  file,
  kind,
  id: '',
  using: 'copy',
  sentence: `${nouns[kind]} (${file}) was beschadigd of weg en is hersteld uit het tweede exemplaar. Er ontbreekt niets. Gebeurt dit vaker, laat dan de schijf nakijken.`,
})

/** A sealed file without a key: the rest of a save that was broken off before it was acknowledged. */
export const looseFile = (file: string): Damage => ({
  file,
  kind: 'loose',
  id: '',
  using: 'nothing',
  sentence: `${nouns.loose} (${file}) hoort nergens bij: het opslaan is toen afgebroken. Het staat nu apart in de map ‘apart’. Wat als bewaard is gemeld, is er.`,
})

/** Something in the log is not as it was written. */
export const brokenLog = (sentence: string): Damage => ({ file: 'log', kind: 'log', id: '', using: 'copy', sentence: `${sentence} De dossiers zelf zijn er niet door geraakt.` })

/** The log can't be read or written now; `why` is what the disk says. */
export const unwrittenLog = (why: string): Damage => ({
  file: 'log',
  kind: 'log',
  id: '',
  using: 'nothing',
  sentence: `Het logboek kan nu niet worden bijgehouden. ${why} Je kunt gewoon werken; Baken onthoudt wat er gebeurt en schrijft het op zodra dat weer kan.`,
})
