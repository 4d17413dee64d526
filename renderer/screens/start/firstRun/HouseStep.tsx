import { useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { postcodeAttention, tidyPostcode } from '../../../ui/postcode.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useExample } from '../door/useExample.ts'
import { useFirstHouse } from './draft.ts'
import css from './FirstRun.module.css'
import type { StepProps } from './FirstRun.tsx'
import { StepForm } from './StepForm.tsx'

/** Step 1: which house this is. */
export function HouseStep({ onNext, onRestore }: StepProps & { readonly onRestore: () => void }) {
  const { house, change, made } = useFirstHouse()
  const example = useExample()
  const nameField = useRef<HTMLInputElement>(null)
  const [tried, setTried] = useState(false)
  const nameless = house.name.trim() === ''
  const submit = (): void => {
    setTried(true)
    if (nameless) nameField.current?.focus()
    else onNext()
  }
  return (
    <StepForm title="Welkom. Welk huis is dit?" lead="Deze gegevens komen op elk plan en elke brief. Je kunt ze later wijzigen in Beheer." next="Verder" onSubmit={submit}>
      <TextInput ref={nameField} label="Naam van het huis" large value={house.name} onChange={(name) => change({ name })} attention={tried && nameless ? 'Vul de naam van het huis in.' : undefined} />
      <TextInput label="Straat en nummer" large value={house.street} onChange={(street) => change({ street })} />
      <div className={css.pair}>
        <TextInput label="Postcode" large value={house.postcode} onChange={(postcode) => change({ postcode })} onBlur={() => change({ postcode: tidyPostcode(house.postcode) })} attention={postcodeAttention(house.postcode)} />
        <TextInput label="Plaats" large value={house.city} onChange={(city) => change({ city })} />
      </div>
      <div className={css.half}>
        <TextInput label="Telefoon, dag en nacht" large type="tel" value={house.phone247} onChange={(phone247) => change({ phone247 })} />
        <NumberInput label="Plekken" large min={1} max={99} value={house.places} onChange={(places) => { if (places !== null) change({ places }) }} unit="bewoners" />
      </div>
      {!made && (
        <div className={css.example}>
          <p className="second">Eerst rondkijken? In het voorbeeldhuis wonen negen verzonnen bewoners.</p>
          <Button onClick={() => void example.open()}>{example.busy ? 'Het voorbeeldhuis gaat open…' : 'Bekijk het voorbeeldhuis'}</Button>
        </div>
      )}
      {!made && (
        <div className={css.example}>
          <p className="second">Had je Baken al, op een andere computer? Zet dan een reservekopie terug.</p>
          <Button onClick={onRestore}>Reservekopie terugzetten</Button>
        </div>
      )}
      {example.trouble !== null && <Attention>{example.trouble}</Attention>}
    </StepForm>
  )
}
