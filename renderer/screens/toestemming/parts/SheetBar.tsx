import { IconLock, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { clockOnScreen, dayAndMonth, dayOfMoment } from '#shared/domain/calendar/format.ts'
import { call } from '../../../state/client.ts'
import { adopt } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showNotice } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { listed } from '../../../ui/signing/words.ts'
import css from '../Toestemming.module.css'
import type { SheetView } from '../useSheet.ts'

/** Above the paper: whether the text is fixed, and the way back to choosing. */
export function SheetBar({ view }: { readonly view: SheetView }) {
  const { sheet, sheetRef } = view
  const no = useWhyNot('consent.write')
  const [asking, setAsking] = useState(false)
  const unfreeze = async (): Promise<void> => {
    const answer = await call('consent.unfreeze', sheetRef)
    if (answer.ok) adopt(answer.value)
    else showNotice(answer.problem.text)
    setAsking(false)
  }
  if (!sheet.frozen) return <div className={css.bar}><Icon of={IconPencil} /><span>Zo komt het op papier</span></div>
  const names = sheet.signatures.map((s) => s.name)
  return (
    <>
      <div className={css.bar}>
        <Icon of={IconLock} />
        <span>De tekst staat vast sinds {dayAndMonth(dayOfMoment(sheet.frozen.at))}, {clockOnScreen(sheet.frozen.at)}</span>
        {sheet.status === 'ter-ondertekening' && !asking && <span className={css.push}>{no === undefined ? <LinkButton onClick={() => setAsking(true)}>Toch aanpassen</LinkButton> : <Button size="small" variant="text" blocked={no}>Toch aanpassen</Button>}</span>}
      </div>
      {asking && (
        <div className={css.ask} role="group" aria-label="Toch aanpassen" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
          <p>{names.length === 0 ? 'Er is nog niet getekend, dus er vervalt niets.' : `Dan vervalt wat al getekend is: ${listed(names)}.`} De keuzes kunnen dan weer veranderen.</p>
          <div className={css.end}><Button ref={(button) => button?.focus()} onClick={() => setAsking(false)}>Laat staan</Button><Button onClick={() => void unfreeze()}>Ja, pas de tekst aan</Button></div>
        </div>
      )}
    </>
  )
}
