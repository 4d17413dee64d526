import { ok, refuse, type Result } from '#shared/result/result.ts'

/** Reads a number as people type it: '485', '497,50', '€ 485'. Empty is null. Refuses with a sentence that says what fits. */
export function readNumber(text: string, min: number, max: number, decimals: boolean): Result<number | null> {
  const bare = text.replace(/[€\s]/gu, '').replace(',', '.')
  if (bare === '') return ok(null)
  const number = Number(bare)
  const plain = decimals ? /^\d+(\.\d{0,2})?$/ : /^\d+$/
  if (!plain.test(bare) || number < min || number > max) return refuse('number', decimals ? `Vul een bedrag in van ${min} tot ${max}. Schrijf bijvoorbeeld 485 of 497,50.` : `Vul een getal in van ${min} tot ${max}.`)
  return ok(number)
}
