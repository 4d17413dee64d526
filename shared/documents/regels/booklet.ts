import { paperName } from '../../text/regels/names.ts'
import type { Document } from '../model.ts'
import type { RulesPaperInput } from './input.ts'
import { opening } from './opening.ts'
import { ruleParts } from './parts.ts'
import { housePaper } from './plain.ts'

/** A paper that is signed at the door, whole: its first page, and every part with its rules. */
export function booklet(i: RulesPaperInput): Document {
  const name = paperName[i.paper]
  const [first, ...rest] = ruleParts(i)
  return {
    ...housePaper(i, i.paper, name, [opening(i), ...(first ? [{ ...first, newPage: true }] : []), ...rest]),
    running: { left: name, right: '', marks: i.version.rules.some((r) => r.active && r.tier !== 'wij') },
    reference: `${name}, versie ${i.version.number}`,
  }
}
