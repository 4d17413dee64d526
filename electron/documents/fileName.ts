/** The name of a file for a document: what no system allows in a name becomes a space. */
export const fileName = (name: string, format: string): string => `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 120)}.${format}`
