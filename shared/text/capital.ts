/** 'met' → 'Met'; what does not begin with a letter stays. */
export const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('nl'))
