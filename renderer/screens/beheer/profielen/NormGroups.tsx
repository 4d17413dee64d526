import { useDeferredValue, useMemo, useState } from 'react'
import { Card } from '../../../ui/Card.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { bySubject, subjectName, type ShownNorm } from './model.ts'
import { NormLine, type LineActs } from './NormLine.tsx'

/** All norms of a profile by subject, and a field to find one. */
export function NormGroups({ norms, acts }: { readonly norms: readonly ShownNorm[]; readonly acts: LineActs }) {
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const groups = useMemo(() => bySubject(norms, wanted), [norms, wanted])
  return (
    <>
      {norms.length > 8 && <TextInput label="Zoek een norm" help="een woord, of een kenmerk als B40" value={search} onChange={setSearch} />}
      {norms.length > 0 && groups.length === 0 && <Empty title="Geen norm gevonden">Probeer een ander woord, of maak het zoekveld leeg.</Empty>}
      {groups.map(({ subject, norms: found }) => (
        <Card key={subject} flush level={3} title={subjectName[subject]} note={String(found.length)}>
          <ul>{found.map((shown) => <NormLine key={shown.norm.id} shown={shown} acts={acts} />)}</ul>
        </Card>
      ))}
    </>
  )
}
