import { useEffect, useState } from 'react'
import { checkFile } from '../state/checking.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
const modal = (): boolean => document.querySelector('dialog[open]') !== null

/** Takes a file that is dropped anywhere on the window and checks it; a drop zone of a screen keeps its own. True while one hovers above the window. */
export function useFileDrop(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // A drop zone below has taken it already.
      setOver(!event.defaultPrevented && !modal())
      event.preventDefault()
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event)) return
      const taken = event.defaultPrevented || modal()
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (!taken && file) void checkFile(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
