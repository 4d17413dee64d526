import { factsAsked, houseFacts } from '#shared/domain/regels/variables.ts'
import { factName } from '#shared/text/regels/words.ts'
import { useMay } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from '../Huisregels.module.css'
import type { RulesView } from '../useRulesView.ts'

const where = (rules: number): string => (rules === 0 ? 'in het begin' : rules === 1 ? 'in 1 regel' : `in ${rules} regels`)

/** The fields of the house's own facts that a version asks for: filled in once, changed everywhere. `only`: just these. */
export function FactFields({ view, only }: { readonly view: RulesView; readonly only?: readonly string[] }) {
  const { version, facts } = view
  const mayHouse = useMay('house.change')
  const asked = factsAsked(version).filter((f) => only === undefined || only.includes(f.name))
  return (
    <ReadOnly value={!view.mayEdit}>
      <div className={css.facts}>
        {asked.map(({ name, rules }) => houseFacts.includes(name)
          ? <TextInput key={name} label={factName(name)} help={where(rules)} value={facts[name] ?? ''} onChange={() => undefined} readOnly aside={mayHouse ? <LinkButton onClick={() => go({ screen: 'beheer', tab: name === 'huur' ? 'afspraken' : 'huis' })}>Wijzig</LinkButton> : undefined} attention={facts[name]?.trim() ? undefined : name === 'huur' ? 'Vul de huur in bij Beheer, Huisafspraken.' : 'Vul het nummer in bij Beheer, Het huis.'} />
          : <TextInput key={name} label={factName(name)} help={view.known[name] ? `${where(rules)}; leeg: ${view.known[name]}` : where(rules)} field={`rules.facts.${name}`} value={version.variables[name] ?? ''} onChange={(value) => view.edit({ variables: { ...version.variables, [name]: value } }, factName(name))} attention={view.missing.includes(name) ? 'Vul dit in. Op papier staat hier nu niets.' : undefined} />)}
      </div>
    </ReadOnly>
  )
}

/** Times, numbers and names of the house that stand in the rules. */
export function FactsPane({ view }: { readonly view: RulesView }) {
  return (
    <div>
      <div className={css.head}><h2 className={css.partTitle}>Gegevens van het huis</h2></div>
      <div className={css.sheet}>
        <p className="second">Deze staan in de regels. Je vult ze hier één keer in, dan kloppen ze overal. {view.mayEdit && 'Wil je er een bij? Schrijf in een regel een woord tussen accolades, zoals {dagopening}.'}</p>
        <FactFields view={view} />
      </div>
    </div>
  )
}
