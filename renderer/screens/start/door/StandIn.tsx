import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { Door } from './Door.tsx'
import { useExample } from './useExample.ts'

/** This runtime is only for looking and testing: says why no real house opens here, and offers the example. */
export function StandIn({ houseName }: { readonly houseName: string }) {
  const example = useExample()
  return (
    <Door>
      <div>
        <h1 className="title">{houseName ? `${houseName} gaat hier niet open` : 'Alleen het voorbeeldhuis'}</h1>
        <p>Baken draait nu op een hulpversie van Electron, om te bekijken en te testen. Echte dossiers openen we daarmee niet.{houseName ? ' Met je huis is niets gebeurd.' : ''}</p>
      </div>
      <p>Wil je met je eigen huis werken? Start Baken dan op een computer met internet. Dan haalt <b>npm start</b> de gewone versie op.</p>
      <Button variant="primary" size="large" width="full" onClick={() => void example.open()}>{example.busy ? 'Het voorbeeldhuis gaat open…' : 'Bekijk het voorbeeldhuis'}</Button>
      {example.trouble !== null && <Attention>{example.trouble}</Attention>}
    </Door>
  )
}
