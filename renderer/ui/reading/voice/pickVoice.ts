/** What matters of a voice of the system. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>

const isDutch = (v: VoiceLike): boolean => /^nl(?:[-_]|$)/iu.test(v.lang)
const rank = (v: VoiceLike): number => (/^nl[-_]be/iu.test(v.lang) ? 2 : 0) + (v.default ? 0 : 1)

/**
 * The Dutch voice of this computer itself, or null. Never a network voice: it would send every sentence that is read, a name, an
 * addiction, a debt, to somebody else's computer. What does not say that it is local counts as network.
 */
export const pickVoice = <V extends VoiceLike>(voices: readonly V[]): V | null =>
  voices.filter((v) => v.localService && isDutch(v)).toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'))[0] ?? null
