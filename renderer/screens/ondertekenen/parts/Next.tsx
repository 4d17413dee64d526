import { IconArrowRight, IconGitCompare } from '@tabler/icons-react'
import { useMay } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { makeNewVersion, noNewVersion } from '../../../state/talk.ts'
import { Button } from '../../../ui/Button.tsx'
import { ShortCopy } from '../../../ui/documents/ShortCopy.tsx'
import signingCss from '../../../ui/signing/Signing.module.css'
import css from '../Ondertekenen.module.css'
import type { SigningView } from '../view.ts'

/** What comes after a final text: the plan in short to give along, or the new version that the evaluation asks for. */
export function Next({ view }: { readonly view: SigningView }) {
  const { dossier, stay, text, ref } = view
  const version = stay.plan.find((v) => v.id === text.id)
  const evaluation = stay.evaluations.find((e) => e.id === text.id)
  const writes = useMay('plan.write')
  if (ref.kind === 'trajectplan') return version ? <div className={css.next}><ShortCopy dossier={dossier} stay={stay} version={version} /></div> : null
  if (!evaluation) return null
  const made = stay.plan.find((v) => v.id === evaluation.newVersionId)
  if (made) return <div className={signingCss.buttons}><span className="second">Hier kwam versie {made.number} van het plan uit.</span><Button icon={IconGitCompare} onClick={() => go({ screen: 'verschil', dossierId: dossier.id, from: evaluation.versionId, to: made.id })}>Bekijk wat verandert</Button></div>
  const no = noNewVersion(dossier, { stayId: stay.id, evaluationId: evaluation.id })
  if (no !== null) return <p className="second">{no}</p>
  if (!writes) return null
  return <div className={signingCss.buttons}><Button variant="primary" icon={IconArrowRight} onClick={() => void makeNewVersion({ dossierId: dossier.id, stayId: stay.id }, evaluation.id)}>Maak versie {Math.max(...stay.plan.map((v) => v.number)) + 1} van het plan</Button></div>
}
