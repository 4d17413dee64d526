import type { Problem, Result } from '#shared/result/result.ts'

/** Carries a refusal through lowdb, whose adapters can only throw; `asResult` turns it back into a value at once. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The value, or a throw that `asResult` catches. Only inside lowdb adapters. */
export const orThrow = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Refused(result.problem)
  return result.value
}

/** Runs work that may throw `Refused`; any other throw is a bug and goes on. */
export const asResult = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem }
    throw error
  }
}
