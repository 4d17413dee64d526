import { wordAt } from '#shared/documents/speech/sentences.ts'
import type { Line } from './lines.ts'
import { pickVoice } from './pickVoice.ts'

/** What is being said: a sentence of a block, and the word in it when the voice tells. */
export type Said = { readonly line: Line; readonly word: number | null }
export type Reader = {
  /** Says the lines from this one on. */
  readonly from: (lines: readonly Line[], index: number, rate: number) => void
  /** Silent at once. */
  readonly stop: () => void
}

/**
 * Reads lines one after the other in the local Dutch voice. Each sentence is spoken by itself: pausing is stopping and saying the
 * sentence again, which every system can. The voice is looked up before each sentence and always named, since a sentence without a
 * voice would go to the system's default one, which may be a network voice.
 */
export function makeReader(synth: SpeechSynthesis, on: { readonly said: (said: Said, index: number) => void; readonly done: () => void }): Reader {
  let turn = 0
  const stop = (): void => {
    turn += 1
    synth.cancel()
  }
  const speak = (lines: readonly Line[], index: number, rate: number, mine: number): void => {
    const line = lines[index]
    const voice = pickVoice(synth.getVoices())
    if (!line || !voice) return on.done()
    const utterance = new SpeechSynthesisUtterance(line.sentence.text)
    Object.assign(utterance, { voice, lang: voice.lang, rate })
    const current = (act: () => void) => (): void => { if (mine === turn) act() }
    utterance.addEventListener('boundary', (event) => { if (mine === turn && event.name !== 'sentence') on.said({ line, word: wordAt(line.sentence, event.charIndex) }, index) })
    utterance.addEventListener('end', current(() => speak(lines, index + 1, rate, mine)))
    utterance.addEventListener('error', current(on.done))
    on.said({ line, word: null }, index)
    synth.speak(utterance)
  }
  return {
    stop,
    from: (lines, index, rate) => {
      stop()
      speak(lines, index, rate, turn)
    },
  }
}
