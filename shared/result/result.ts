/** A refusal that a person can act on: `text` is one Dutch sentence, `field` the place it is about (a path such as `person.birthDate`). */
export type Problem = {
  readonly code: string
  readonly text: string
  readonly field?: string
}

/** The answer of anything that may refuse. Exceptions are bugs; refusals are values. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A success that carries `value`. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A refusal with a stable `code` for programs and a Dutch sentence for people. */
export const refuse = (code: string, text: string, field?: string): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: field === undefined ? { code, text } : { code, text, field },
})

/** Marks a branch that the types say can't be reached; throws with the value when they were wrong. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
