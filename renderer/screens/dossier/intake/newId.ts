/** A fresh id for something that the window makes. */
export const newId = (): string => crypto.randomUUID()
