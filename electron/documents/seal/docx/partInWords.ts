const known: readonly (readonly [RegExp, string])[] = [
  [/^\/word\/document\.xml$/, 'de tekst'],
  [/^\/word\/(?:header|footer)\d*\.xml$/, 'de kop- of voetregel'],
  [/^\/word\/settings\.xml$/, 'de beveiliging tegen wijzigen'],
  [/^\/word\/(?:styles|numbering|fontTable)\.xml$|^\/word\/(?:theme|fonts)\//, 'de opmaak'],
  [/^\/word\/media\//, 'een afbeelding of handtekening'],
  [/^\/docProps\/custom\.xml$/, 'het kenmerk'],
  [/\.rels$/, 'welke delen bij elkaar horen'],
]

/** A part of a Word file as somebody who reads it would call it, with its name in the file. */
export const partInWords = (part: string): string => `${known.find(([pattern]) => pattern.test(part))?.[1] ?? 'een onderdeel'} (${part.slice(1)})`
