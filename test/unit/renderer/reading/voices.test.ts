import { describe, expect, it } from 'vitest'
import { pickVoice, type VoiceLike } from '../../../../renderer/ui/reading/voice/pickVoice.ts'

const voice = (name: string, lang: string, localService: boolean, byDefault = false): VoiceLike => ({ name, lang, localService, default: byDefault })
const frank = voice('Microsoft Frank', 'nl-NL', true)
const ellen = voice('Ellen', 'nl-BE', true)
const remote = [voice('Google Nederlands', 'nl-NL', false, true), voice('Microsoft Fenna Online (Natural)', 'nl-NL', false), voice('Google UK English Female', 'en-GB', false)]

describe('the voice that reads', () => {
  it('is a Dutch one of this computer', () => expect(pickVoice([voice('Anna', 'de-DE', true), frank, ...remote])).toBe(frank))
  it('is never a network voice, also when it is the only Dutch one or the default', () => expect(pickVoice([...remote, voice('Samantha', 'en-US', true)])).toBeNull())
  it('is never one that does not say that it is local', () => {
    const vague: object = { name: 'Iets', lang: 'nl-NL', default: true }
    expect(pickVoice([vague as VoiceLike])).toBeNull()
  })
  it('is from the Netherlands before Flanders, and Flemish before none', () => {
    expect(pickVoice([ellen, frank])).toBe(frank)
    expect(pickVoice([ellen, ...remote])).toBe(ellen)
  })
  it('knows the ways in which systems write a language, and no other language that begins alike', () => {
    for (const lang of ['nl', 'nl_NL', 'NL-nl']) expect(pickVoice([voice('v', lang, true)])).not.toBeNull()
    expect(pickVoice([voice('v', 'nlx-XX', true)])).toBeNull()
  })
})
