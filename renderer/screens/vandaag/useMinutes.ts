import { useEffect, useState } from 'react'
import { momentNow } from '../../state/session.ts'
import { minutesOfDay } from './model/groups.ts'

const EVERY = 20_000
const now = (): number => minutesOfDay(momentNow())

/** Minutes after midnight on the house's clock; moves on while the screen is open. */
export function useMinutes(): number {
  const [minutes, setMinutes] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMinutes(now()), EVERY)
    return () => clearInterval(timer)
  }, [])
  return minutes
}
