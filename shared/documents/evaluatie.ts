import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine, reportSigningStatement } from '../text/fixed.ts'
import type { TalkInput } from './evaluatie/input.ts'
import { evaluationSigners } from '../domain/evaluation/signers.ts'
import type { Document, SignatureCell } from './model.ts'
import { clean, ownWords } from './rich.ts'

/** The report of a look back. */
export function evaluatie(input: TalkInput): Document {
  const name = fullName(input.dossier.person)
  const cells = evaluationSigners(input.house, input.dossier, input.stay, input.evaluation).map((s): SignatureCell => ({ name: clean(s.name), role: s.role, when: 'Datum:', state: { kind: 'open' }, by: s.role }))
  return {
    kind: 'evaluatie', profile: '', title: ['Evaluatieverslag', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [{
      id: 's12', title: 'Handtekeningen', newPage: false,
      blocks: [
        { kind: 'words', id: 'summary', label: 'Zo gaat het met mij', text: ownWords(input.evaluation.content.summary), size: 'plan' },
        { kind: 'statement', id: 's12-statement', label: '', text: reportSigningStatement }, { kind: 'signatures', id: 's12-signatures', cells },
      ],
    }], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Evaluatieverslag · ${name} · vertrouwelijk` },
    mark: input.mark, example: input.house.example,
  }
}
