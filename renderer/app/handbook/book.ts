import text from '../../../docs/handleiding.md?raw'
import { chaptersOf, type Chapter } from './parse.ts'

const pictures = import.meta.glob<string>('../../../docs/beelden/*.png', { eager: true, query: '?url', import: 'default' })

/** The handbook, as it lay in docs/ when this window was built. */
export const book: readonly Chapter[] = chaptersOf(text)
/** The address of a picture of the handbook: 'beelden/plan.png'. */
export const pictureUrl = (file: string): string | undefined => pictures[`../../../docs/${file}`]
