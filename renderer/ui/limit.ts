/** How many characters a line of the dossier holds, and how many running text holds. */
export const LINE_LIMIT = 300
export const PROSE_LIMIT = 20_000

/** The sentence for text that does not fit, or undefined when it does. */
export const tooLong = (text: string, limit: number): string | undefined =>
  text.length > limit ? `Dit zijn ${text.length.toLocaleString('nl')} tekens. Hier passen er ${limit.toLocaleString('nl')}. Maak het korter; tot dan bewaren we de vorige tekst.` : undefined
