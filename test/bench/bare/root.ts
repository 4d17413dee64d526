import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'

/** A React root with nothing in it, that says when it is there. */
function Nothing(): null {
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true'
  }, [])
  return null
}

const place = document.getElementById('root')
if (place) createRoot(place).render(createElement(Nothing))
