import { createContext, useContext } from 'react'
import { dayOf, type Day } from '#shared/domain/calendar/day.ts'

/** The day that the program says it is; the app provides it. */
export const TodayContext = createContext<Day>(dayOf(new Date()))
/** Today, on the house's clock. */
export const useToday = (): Day => useContext(TodayContext)
