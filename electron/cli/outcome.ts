/** What a command came to. `say` is the answer (stdout), `warn` is for people (stderr). 0 done, 1 our bug, 2 wrong input or usage, 3 a document that is not intact. */
export type Outcome = { readonly code: 0 | 1 | 2 | 3; readonly say: string; readonly warn: string }

/** Done, with an answer. */
export const done = (say: string): Outcome => ({ code: 0, say, warn: '' })
/** Wrong input or usage; nothing was written. */
export const wrong = (warn: string): Outcome => ({ code: 2, say: '', warn })

/** Where a command runs: the folder that relative names start from, the program's own files, and the clock on the wall. */
export type Place = { readonly cwd: string; readonly resources: string; readonly now: () => string }
