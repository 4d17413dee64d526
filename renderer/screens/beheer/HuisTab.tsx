import { Banner } from '../../ui/Banner.tsx'
import { Card } from '../../ui/Card.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { postcodeAttention, tidyPostcode } from '../../ui/postcode.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import css from './Beheer.module.css'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

/** Name, address and the number that is answered day and night. */
export function HuisTab() {
  const open = useOpenHouse()
  if (!open) return null
  const { house, change } = open
  return (
    <>
      <TabHead title="Huis" />
      {house.example && <Banner tone="calm" heading="Dit is het voorbeeldhuis">Alle namen zijn verzonnen. Wil je met je eigen huis beginnen? Sluit Baken en open het opnieuw.</Banner>}
      <Card title="Gegevens" note="op elk plan en elke brief">
        <div className={css.fields}>
          <TextInput label="Naam van het huis" value={house.name} onChange={(name) => change({ name })} attention={house.name.trim() === '' ? 'Vul de naam van het huis in. Hij staat op elk plan.' : undefined} />
          <TextInput label="Straat en nummer" value={house.street} onChange={(street) => change({ street })} />
          <div className={css.two}>
            <TextInput label="Postcode" value={house.postcode} onChange={(postcode) => change({ postcode })} onBlur={() => change({ postcode: tidyPostcode(house.postcode) })} attention={postcodeAttention(house.postcode)} />
            <TextInput label="Plaats" value={house.city} onChange={(city) => change({ city })} />
          </div>
          <div className={css.two}>
            <TextInput label="Telefoon, dag en nacht" help="onderaan elk blad" type="tel" value={house.phone247} onChange={(phone247) => change({ phone247 })} />
            <NumberInput label="Plekken" unit="bewoners" min={1} max={99} value={house.places} onChange={(places) => { if (places !== null) change({ places }) }} />
          </div>
        </div>
      </Card>
      <Card title="Woorden op papier">
        <div className={css.two}>
          <TextInput label="Naam van het plan" help="leeg: het woord van het contract" value={house.planName} onChange={(planName) => change({ planName })} />
          <TextInput label="Methodiek" help="hoe het huis werkt" value={house.methodiek} onChange={(methodiek) => change({ methodiek })} />
        </div>
      </Card>
    </>
  )
}
