const place = /\{([a-z][a-z0-9-]*)\}/gu

/** The names of the house's own facts that a text asks for, each once. */
export const variablesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(place)].map((m) => m[1] ?? ''))]
/** A text with the house's own facts in it; what the house did not fill in stays as it stands, so that it is seen and asked for. */
export const filled = (text: string, variables: Readonly<Record<string, string>>): string => text.replaceAll(place, (whole, name: string) => (Object.hasOwn(variables, name) && variables[name]?.trim() ? variables[name] : whole))
