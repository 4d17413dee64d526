import '../style/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { hearMachine } from './hearMachine.ts'

// Before anything is drawn: how things stand does not wait for a first picture of the window.
hearMachine()

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
