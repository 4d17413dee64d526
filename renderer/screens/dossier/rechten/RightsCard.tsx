import { IconFlame, IconFolderDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import css from '../Dossier.module.css'
import { DestroyDialog } from './DestroyDialog.tsx'
import { PackageDialog } from './PackageDialog.tsx'

/** What a resident may ask of the house: a copy of everything, and that it is destroyed. */
export function RightsCard({ dossier }: { readonly dossier: Dossier }) {
  const [asking, setAsking] = useState<'package' | 'destroy' | null>(null)
  const noPackage = useWhyNot('dossier.takeout')
  const noDestroy = useWhyNot('dossier.destroy')
  return (
    <Card title="Inzage en vernietigen">
      <div className={css.doc}>
        <span className="second">Vraagt de bewoner wat het huis bewaart? Je geeft alles mee, in gewone taal.</span>
        <Button size="small" icon={IconFolderDown} blocked={noPackage} onClick={() => setAsking('package')}>Maak een inzagepakket</Button>
      </div>
      <div className={css.doc}>
        <span className="second">Vraagt de bewoner om alles te vernietigen, of is de termijn voorbij?</span>
        <Button size="small" icon={IconFlame} blocked={noDestroy} onClick={() => setAsking('destroy')}>Stel vernietigen voor</Button>
      </div>
      {asking === 'package' && <PackageDialog dossier={dossier} onClose={() => setAsking(null)} />}
      {asking === 'destroy' && <DestroyDialog dossier={dossier} onClose={() => setAsking(null)} />}
    </Card>
  )
}
