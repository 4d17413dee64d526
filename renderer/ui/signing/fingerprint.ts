const groupsOfFour = (fingerprint: string): readonly string[] => fingerprint.match(/.{1,4}/g) ?? []

/** '7c1e 90b4 … d03f a2f8': enough to compare two papers by eye. */
export const shortFingerprint = (fingerprint: string): string => {
  const groups = groupsOfFour(fingerprint)
  return `${groups.slice(0, 2).join(' ')} … ${groups.slice(-2).join(' ')}`
}
/** The whole fingerprint in groups of four. */
export const wholeFingerprint = (fingerprint: string): string => groupsOfFour(fingerprint).join(' ')
