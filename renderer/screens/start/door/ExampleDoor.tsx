import type { Status } from '#shared/ipc/contract.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { Door } from './Door.tsx'
import { lockWords } from './lockWords.ts'
import { useExample } from './useExample.ts'

/** The example house is closed: opens again without a password, since nobody in it exists. */
export function ExampleDoor({ status }: { readonly status: Status }) {
  const example = useExample()
  const reason = useSession((s) => s.lockedBy)
  return (
    <Door>
      <div>
        <h1 className="title">{status.houseName || 'Voorbeeldhuis'}</h1>
        {reason === 'restart' && <p role="status">{lockWords(reason, false)}</p>}
        <p className="second">Dit is het voorbeeldhuis. Alle namen zijn verzonnen, dus een wachtwoord is niet nodig.</p>
      </div>
      <Button variant="primary" size="large" width="full" onClick={() => void example.open()}>{example.busy ? 'Het voorbeeldhuis gaat open…' : 'Open het voorbeeldhuis'}</Button>
      {example.trouble !== null && <Attention>{example.trouble}</Attention>}
    </Door>
  )
}
