import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { Pick } from './Pick.tsx'
import { Line, Text } from './Text.tsx'
import css from './Form.module.css'

/** How and where the resident wants to live, and whether back to where they came from (V08–V10, V42). */
export function WishForm() {
  const { stay: { outflow: o, facts }, editOutflow } = useTalk()
  return (
    <>
      <Text own rows={2} field="outflow.wish" label="Hoe wil ik wonen?" help="met wie, waar, met welke hulp" value={o.wish} onChange={(wish) => editOutflow((x) => ({ ...x, wish }), 'Hoe ik wil wonen')} />
      <div className={css.two}><Line field="outflow.gemeente" label="In welke gemeente?" value={o.gemeente} onChange={(gemeente) => editOutflow((x) => ({ ...x, gemeente }), 'Gemeente na vertrek')} /></div>
      <Pick field="outflow.back" label={`Terug naar ${facts.gemeenteHerkomst || 'de gemeente van herkomst'}?`} options={optionsOf(choiceWords.backToHerkomst)} value={o.back} onChange={(back) => editOutflow((x) => ({ ...x, back }), 'Terug naar herkomst')} />
      <Text field="outflow.backReason" label="Waarom wel of niet?" value={o.backReason} onChange={(backReason) => editOutflow((x) => ({ ...x, backReason }), 'Waarom wel of niet terug')} />
      <Text field="outflow.positiveNetwork" label="Wie helpt daar om clean te blijven?" value={o.positiveNetwork} onChange={(positiveNetwork) => editOutflow((x) => ({ ...x, positiveNetwork }), 'Goede mensen daar')} />
    </>
  )
}
