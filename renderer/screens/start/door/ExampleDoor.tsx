import type { Status } from '#shared/ipc/contract.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { Door } from './Door.tsx'
import { useExample } from './useExample.ts'

/** The example house is closed: opens again without a password, since nobody in it exists. */
export function ExampleDoor({ status }: { readonly status: Status }) {
  const example = useExample()
  return (
    <Door>
      <div>
        <h1 className="title">{status.houseName || 'Voorbeeldhuis'}</h1>
        <p className="second">Dit is het voorbeeldhuis. Alle namen zijn verzonnen, dus een wachtwoord is niet nodig.</p>
      </div>
      <Button variant="primary" size="large" width="full" onClick={() => void example.open()}>{example.busy ? 'Het voorbeeldhuis gaat open…' : 'Open het voorbeeldhuis'}</Button>
      {example.trouble !== null && <Attention>{example.trouble}</Attention>}
    </Door>
  )
}
