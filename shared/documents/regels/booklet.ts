import { paperName } from '../../text/regels/names.ts'
import type { Document } from '../model.ts'
import type { RulesPaperInput } from './input.ts'
import { heard, opening } from './opening.ts'
import { ruleParts } from './parts.ts'
import { housePaper } from './plain.ts'

/** A paper that is signed at the door, whole: its first page, and every part with its rules. */
export function booklet(i: RulesPaperInput): Document {
  const name = paperName[i.paper]
  const parts = ruleParts(i)
  const [first, ...rest] = parts
  // The booklet has a first page of its own; the conditions go on under it, and say at the end what was said of them.
  const sections = i.paper === 'huisregels' ? [opening(i), ...(first ? [{ ...first, newPage: true }] : []), ...rest] : [opening(i), ...parts, { id: 'end', title: '', newPage: false, blocks: heard(i).on }]
  return {
    ...housePaper(i, i.paper, name, sections),
    running: { left: name, right: '', marks: i.version.rules.some((r) => r.active && r.tier !== 'wij') },
    reference: `${name}, versie ${i.version.number}`,
  }
}
