import type { ReactNode } from 'react'
import type { Block } from '#shared/documents/model.ts'
import { assertNever } from '#shared/result/result.ts'
import { Card } from './blocks/Card.tsx'
import { Goal } from './blocks/Goal.tsx'
import { Look, Statuses } from './blocks/Look.tsx'
import { Cover, Facts, Heading, Letter, Words } from './blocks/Opening.tsx'
import { Coverage, Figures, List, Lists, Note, Open, Row, Scale, Statement, Steps } from './blocks/Rows.tsx'
import { Essentials, Ladder, Legend, Rules, Write } from './blocks/Rules.tsx'
import { Signal } from './blocks/Signal.tsx'
import { Signatures } from './blocks/Signatures.tsx'
import { Blanks, Choices, DataTable, Questions, RecoveryWords } from './blocks/Tables.tsx'
import { Pocket, RollCall, Week } from './blocks/Week.tsx'
import { Timeline } from './blocks/Timeline.tsx'

/** The words of a block, drawn: text content in the order of `blockText`. */
export function BlockContent({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'cover':
      return <Cover block={block} />
    case 'words':
      return <Words block={block} />
    case 'letter':
      return <Letter block={block} />
    case 'heading':
      return <Heading block={block} />
    case 'row':
      return <Row block={block} />
    case 'steps':
      return <Steps block={block} />
    case 'facts':
      return <Facts block={block} />
    case 'lists':
      return <Lists block={block} />
    case 'list':
      return <List block={block} />
    case 'timeline':
      return <Timeline block={block} />
    case 'goal':
      return <Goal block={block} />
    case 'look':
      return <Look block={block} />
    case 'statuses':
      return <Statuses block={block} />
    case 'coverage':
      return <Coverage block={block} />
    case 'table':
      return <DataTable block={block} />
    case 'figures':
      return <Figures block={block} />
    case 'scale':
      return <Scale block={block} />
    case 'signal':
      return <Signal block={block} />
    case 'choices':
      return <Choices block={block} />
    case 'note':
      return <Note block={block} />
    case 'legend':
      return <Legend block={block} />
    case 'rules':
      return <Rules block={block} />
    case 'ladder':
      return <Ladder block={block} />
    case 'essentials':
      return <Essentials block={block} />
    case 'write':
      return <Write block={block} />
    case 'open':
      return <Open block={block} />
    case 'statement':
      return <Statement block={block} />
    case 'signatures':
      return <Signatures block={block} />
    case 'recoveryWords':
      return <RecoveryWords block={block} />
    case 'blanks':
      return <Blanks block={block} />
    case 'questions':
      return <Questions block={block} />
    case 'card':
      return <Card block={block} />
    case 'week':
      return <Week block={block} />
    case 'pocket':
      return <Pocket block={block} />
    case 'rollCall':
      return <RollCall block={block} />
    default:
      return assertNever(block)
  }
}
