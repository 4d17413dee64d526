import type { FieldKind } from './finding.ts'

// What stands in a field, by its path in the dossier; the first that fits counts. What is not here is a name, a number or for staff.
const kinds: readonly (readonly [path: RegExp, kind: FieldKind])[] = [
  [/^(?:content\.(?:mainGoal|earlierQuote|signals\.ifIUse|signals\.(?:green|orange|red)\.words)|goal:[^.]+\.words|stay\.motivation|look\.(?:resident|words)|sheet\.[^.]+\.resident|talk\.summary|outflow\.wish)$/u, 'own'],
  [/^(?:goal:[^.]+\.(?:agreed|successWhen)|look\.agreed|talk\.agreements\.[^.]+\.what)$/u, 'agreed'],
  [/^(?:goal:[^.]+\.(?:supportNote|network\.text|actions\.[^.]+\.what)|content\.firstSteps\.[^.]+\.text)$/u, 'line'],
  [/^goal:[^.]+\.(?:now|stopReason)$/u, 'prose'],
  [/^(?:look\.(?:team|stopReason)|talk\.\w+(?:\.\w+)?\.(?:note|why)|outflow\.(?:backReason|positiveNetwork|followUp\.what|areas\.\w+\.(?:status|action))|learning\.[^.]+\.looked)$/u, 'prose'],
  [/^content\.(?:afterwards|howIGotHere|earlierNote|strengths|helped|notHelped|perspectiefText|backReason|phaseNote|notNow\..+|weekIntro|weekNote|later\.(?:text|step)|sport|transport\.note|sponsor\.note|ifWrong\.\w+\.how|rentNote|medicines\.note)$/u, 'prose'],
  [/^content\.signals\.(?:(?:green|orange|red)\.(?:me|others|house)|helps|risks)$/u, 'prose'],
  [/^(?:naasten|professionals)\.[^.]+\.(?:does|burdenNote)$/u, 'prose'],
  [/^(?:stay\.intake\.(?:text|treatmentNote)|stay\.criteria\.[^.]+\.note|stay\.triedBefore|person\.goodToKnow|consents\.[^.]+\.what)$/u, 'prose'],
  [/^rules\.(?:opening|[^.]+\.(?:text|why))$/u, 'prose'],
]

/** What kind of text stands in the field with this path. */
export const fieldKind = (path: string): FieldKind => kinds.find(([fits]) => fits.test(path))?.[1] ?? 'none'
