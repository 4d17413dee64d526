import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { adopt } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { useWhyNot } from '../../state/rights.ts'
import { refreshResidents, useResidents, useResidentsTrouble } from '../../state/residents.ts'
import { go, useRoute } from '../../state/router.ts'
import { hideToast } from '../../state/toasts.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { DutyPapers } from '../../ui/documents/DutyPapers.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { SegmentedBar } from '../../ui/SegmentedBar.tsx'
import { useToday } from '../../ui/Today.ts'
import css from './Bewoners.module.css'
import { counts, filterName, filters, shown, type Filter } from './model/list.ts'
import { Bin } from './parts/Bin.tsx'
import { NewResident } from './parts/NewResident.tsx'
import { NoResidents } from './parts/NoResidents.tsx'
import { ResidentCards } from './parts/ResidentCards.tsx'
import { ResidentTable } from './parts/ResidentTable.tsx'
import { Search } from './parts/Search.tsx'
import { TakeIn } from './parts/TakeIn.tsx'
import { useNarrow } from './useNarrow.ts'
import { useSlash } from './useSlash.ts'

const looks = [{ value: 'tabel', label: 'Tabel' }, { value: 'kaarten', label: 'Kaarten' }] as const
const open = (r: Resident): void => go({ screen: 'dossier', id: r.id, tab: 'overzicht' })
const startNew = (adding: boolean): void => go(adding ? { screen: 'bewoners', adding } : { screen: 'bewoners' }, 'replace')

const shownAt = (d: Dossier, where: Pick<Extract<Parameters<typeof go>[0], { screen: 'dossier' }>, 'tab' | 'field'>, how?: 'replace'): void => {
  hideToast()
  adopt(d)
  void refreshResidents()
  go({ screen: 'dossier', id: d.id, ...where }, how)
}
const taken = (d: Dossier): void => shownAt(d, { tab: 'overzicht' })

/** Who lives here, in order of the next duty. */
export function BewonersScreen() {
  const residents = useResidents()
  const trouble = useResidentsTrouble()
  const house = useHouse((s) => s.house)
  const today = useToday()
  const route = useRoute()
  const adding = route.screen === 'bewoners' && route.adding === true
  const [filter, setFilter] = useState<Filter>('alle')
  const [query, setQuery] = useState('')
  const [look, setLook] = useState<'tabel' | 'kaarten'>('tabel')
  const search = useRef<HTMLInputElement>(null)
  const noNew = useWhyNot('dossier.create')
  const narrow = useNarrow()
  useSlash(search)
  useEffect(() => void refreshResidents(), [])

  const all = residents ?? []
  const count = counts(all)
  const list = shown(all, filter, query)
  const first = list[0]
  const empty = residents !== null && residents.length === 0
  return (
    <div className={css.screen}>
      <PageBar
        title="Bewoners"
        note={residents && house ? `${count.alle} van ${house.places} plekken bezet` : undefined}
        actions={!empty && !adding && <><TakeIn size="large" onMade={taken} /><Button variant="primary" size="large" icon={IconPlus} blocked={noNew} onClick={() => startNew(true)}>Nieuwe bewoner</Button></>}
      />
      <div className={css.content}>
        {trouble !== null && <Banner heading="De lijst is niet te lezen" actions={<Button onClick={() => void refreshResidents()}>Probeer opnieuw</Button>}>{trouble}</Banner>}
        {adding && <NewResident onMade={(d) => shownAt(d, { tab: 'intake', field: 'person.birthDate' }, 'replace')} onCancel={() => startNew(false)} />}
        {empty && house && !adding && <NoResidents house={house} onNew={() => startNew(true)} other={<TakeIn size="large" onMade={taken} />} />}
        <Bin again={residents} onBack={taken} />
        {residents && !empty && (
          <>
            <div className={css.tools}>
              <Search ref={search} value={query} onChange={setQuery} onEnter={() => first && open(first)} />
              <SegmentedBar label="Wie" hideLabel options={filters.map((f) => ({ value: f, label: `${filterName[f]} ${count[f]}` }))} value={filter} onChange={setFilter} />
              <span className={`second ${css.order}`}>Volgorde: eerstvolgende taak</span>
              {!narrow && <SegmentedBar label="Weergave" hideLabel options={looks} value={look} onChange={setLook} />}
            </div>
            <p className="hidden" role="status">{query ? `${list.length} gevonden` : ''}</p>
            {list.length === 0 && <Nobody query={query} filter={filter} onAll={() => { setQuery(''); setFilter('alle'); search.current?.focus() }} />}
            {list.length > 0 && (look === 'tabel' && !narrow ? <ResidentTable residents={list} today={today} onOpen={open} /> : <ResidentCards residents={list} today={today} onOpen={open} />)}
            {count.alle > 0 && <DutyPapers dossierId={null} title="Termijnen van het huis" />}
          </>
        )}
      </div>
    </div>
  )
}

function Nobody({ query, filter, onAll }: { readonly query: string; readonly filter: Filter; readonly onAll: () => void }) {
  const title = query ? `Niemand gevonden met “${query}”` : filter === 'weg' ? 'Niemand is weg' : filter === 'vertrokken' ? 'Nog niemand vertrokken' : 'Niemand in huis'
  return <Empty title={title} actions={<Button onClick={onAll}>Toon alle bewoners</Button>}>{query ? 'Kijk de naam na. Een deel van de naam is genoeg, accenten tellen niet mee.' : null}</Empty>
}
