/** A fresh id for something that the window makes: 'g-8f3a…', short enough for a path. */
export const newId = (prefix: string): string => `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
