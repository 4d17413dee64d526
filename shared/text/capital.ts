/** First letter in upper case; what does not begin with a letter stays. A capital carries no stress mark: 'één' becomes 'Eén'. */
export const capital = (text: string): string => (text.startsWith('éé') ? `E${text.slice(1)}` : text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('nl')))
