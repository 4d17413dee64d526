import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

type Props = { readonly signed: number; readonly onYes: () => void; readonly onNo: () => void }

/** Says what goes when a text that people signed becomes a concept again: that can't be undone. */
export function BackToConcept({ signed, onYes, onNo }: Props) {
  return (
    <Dialog title="Toch aanpassen?" onClose={onNo} actions={<><Button onClick={onNo}>Laat de tekst staan</Button><Button onClick={onYes}>Maak er weer een concept van</Button></>}>
      <p>{signed === 1 ? 'Er staat 1 handtekening onder deze tekst. Die vervalt.' : `Er staan ${signed} handtekeningen onder deze tekst. Die vervallen.`} Dat er getekend was, blijft in het dossier staan. Daarna tekent iedereen opnieuw.</p>
    </Dialog>
  )
}
