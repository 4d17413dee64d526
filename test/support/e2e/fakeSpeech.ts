import type { Page } from '@playwright/test'

/** A voice as the stand-in offers it. */
export type FakeVoice = { readonly name: string; readonly lang: string; readonly localService: boolean; readonly default: boolean }
export const localVoice: FakeVoice = { name: 'Frank', lang: 'nl-NL', localService: true, default: false }
export const networkVoices: readonly FakeVoice[] = [{ name: 'Google Nederlands', lang: 'nl-NL', localService: false, default: true }, { name: 'Google UK English Female', lang: 'en-GB', localService: false, default: false }]

/** What the stand-in was told. `now` is what is being said, null when it is silent. */
export type Speech = { readonly spoken: readonly { readonly text: string; readonly voice: string; readonly rate: number }[]; readonly now: string | null }

/** Puts the stand-in in place of speechSynthesis; runs inside the page, before its own code. */
function install(voices: readonly FakeVoice[]): void {
  class Utterance extends EventTarget {
    voice: FakeVoice | null = null
    rate = 1
    lang = ''
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const spoken: { text: string; voice: string; rate: number }[] = []
  let now: Utterance | null = null
  const tell = (name: string, more: object = {}): void => void now?.dispatchEvent(Object.assign(new Event(name), more))
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (u: Utterance) => {
      now = u
      spoken.push({ text: u.text, voice: u.voice?.name ?? '(default)', rate: u.rate })
    },
    cancel: () => {
      const last = now
      now = null
      last?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }))
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true })
  Object.defineProperty(window, 'fakeSpeech', {
    value: {
      told: () => ({ spoken, now: now?.text ?? null }),
      boundary: (charIndex: number) => tell('boundary', { name: 'word', charIndex, charLength: 1 }),
      end: () => {
        const last = now
        now = null
        last?.dispatchEvent(new Event('end'))
      },
    },
  })
}

type Fake = { readonly fakeSpeech: { readonly told: () => Speech; readonly boundary: (at: number) => void; readonly end: () => void } }

/** Gives the page these voices and loads it anew. */
export async function withVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript(install, voices)
  await page.reload()
}
export const told = async (page: Page): Promise<Speech> => page.evaluate(() => (window as unknown as Fake).fakeSpeech.told())
/** The voice comes to this letter of its sentence. */
export const boundary = async (page: Page, at: number): Promise<void> => page.evaluate((letter) => (window as unknown as Fake).fakeSpeech.boundary(letter), at)
/** The voice has said its sentence. */
export const ended = async (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Fake).fakeSpeech.end())
/** What is marked on the paper: the sentence, and the word in it. */
export const marked = async (page: Page): Promise<{ readonly sentence: string; readonly word: string }> =>
  page.evaluate(() => {
    const text = (name: string): string => [...(CSS.highlights.get(name) ?? [])].map((r) => (r instanceof Range ? r.toString() : '')).join('|')
    return { sentence: text('voorgelezen-zin'), word: text('voorgelezen-woord') }
  })
