import { planSigners } from '../../domain/signature/signers.ts'
import type { SignerRole } from '../../domain/signature/signature.ts'
import { signingStatement, signingStatementPaper } from '../../text/fixed.ts'
import { planLabels } from '../../text/planLabels.ts'
import { representativeName } from '../../text/statuses.ts'
import type { Section, SignatureCell } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { clean } from '../rich.ts'
import { section } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'
import { naastePhrase } from './places.ts'

/** What stands under a name: 'persoonlijk begeleider'. */
export function roleText(role: SignerRole, f: Pick<PlanFacts, 'facts' | 'dossier'> & { readonly rules: Pick<PlanFacts['rules'], 'personWord'> }): string {
  const both = f.facts.hboId !== null && f.facts.hboId === f.facts.begeleiderId
  const representative = f.dossier.person.representative
  return {
    bewoner: f.rules.personWord || 'bewoner',
    begeleider: 'persoonlijk begeleider',
    hbo: both ? 'hbo, eindverantwoordelijk en persoonlijk begeleider' : 'hbo, eindverantwoordelijk',
    vertegenwoordiger: representative ? representativeName[representative.kind] : 'vertegenwoordiger',
    naaste: 'naaste',
  }[role]
}

/** Who must sign, before anybody did; a naaste by name only with consent. */
export function signerCells(f: Parameters<typeof roleText>[1] & Pick<PlanFacts, 'house' | 'asks'> & { readonly content: Pick<PlanFacts['content'], 'naasteSigns'> }): readonly SignatureCell[] {
  const naaste = f.dossier.naasten.find((n) => n.id === f.content.naasteSigns)
  return planSigners(f.house, f.dossier, f.facts, f.content).map((s): SignatureCell => ({
    name: s.role === 'naaste' && naaste ? capital(naastePhrase(naaste)) : clean(s.name),
    role: roleText(s.role, f),
    when: f.asks ? '' : 'Datum:',
    state: { kind: 'open' },
    by: s.role,
  }))
}

/** Section 12 before anybody signed: the statement and who must sign. It is part of the text that is frozen. */
export function signatures(f: PlanFacts): readonly Section[] {
  return section('12', [
    { kind: 'statement', id: 's12-statement', label: planLabels.statement, text: f.asks ? signingStatement : signingStatementPaper, origin: from('12', 'signers') },
    { kind: 'signatures', id: 's12-signatures', cells: signerCells(f), origin: from('12', 'signers') },
  ])
}
