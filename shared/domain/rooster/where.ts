import type { Day } from '../calendar/day.ts'

/** What a change of the weekrooster is about: only the week of this Monday, or the fixed week from this Monday on. */
export type Where = { readonly kind: 'week' | 'vast'; readonly monday: Day }
