import { ok, refuse, type Result } from '#shared/result/result.ts'

/** The same password typed on another keyboard gives the same text (Unicode NFKC). */
export const normalisePassword = (typed: string): string => typed.normalize('NFKC')

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
const wellKnown = ['wachtwoord', 'password', 'welkom', 'safehouse', 'qwertyuiop', 'geheim']

/** The normalised password when it is strong enough for a vault that may be stolen; otherwise a sentence on what to change. */
export const checkPassword = (typed: string, userName: string): Result<string> => {
  const password = normalisePassword(typed)
  const letters = Array.from(password)
  if (letters.length < 12)
    return refuse('weak-password', 'Kies een wachtwoord van minstens 12 tekens. Vier losse woorden achter elkaar werkt goed.', 'password')
  if (letters.length > 1000) return refuse('weak-password', 'Dit wachtwoord is te lang. Gebruik hooguit 1000 tekens.', 'password')
  if (new Set(letters).size < 5) return refuse('weak-password', 'Dit wachtwoord herhaalt steeds dezelfde tekens. Kies iets dat niemand raadt.', 'password')
  // What is left without the parts that everybody would guess must still be worth something.
  const guessable = [
    ...wellKnown,
    ...userName
      .split(/\s+/)
      .map(plain)
      .filter((part) => part.length >= 3),
  ]
  const rest = guessable.reduce((text, part) => text.replaceAll(part, ''), plain(password))
  if (Array.from(rest).length < 6 && rest !== plain(password))
    return refuse('weak-password', 'Dit wachtwoord is makkelijk te raden: het is vooral een naam of een bekend woord. Kies iets anders.', 'password')
  return ok(password)
}
