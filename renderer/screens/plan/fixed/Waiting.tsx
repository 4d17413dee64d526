import { useEffect, useState } from 'react'
import classes from './Fixed.module.css'

/** Nothing for a third of a second, then grey lines where the form will stand. */
export function Waiting() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return <div className={classes.waiting} role="status" aria-label="Het plan gaat open"><span /><span /><span /></div>
}
