/** What a profile says about use. */
export type RelapsePolicy = 'direct-einde' | 'tweede-kans' | 'vertrek' | 'nultolerantie' | 'leermoment'

/** What the sentences about use need: 'mijn zus' (where I go), 'F. Proef' (who calls), 'de gemeente'. */
export type RelapseFacts = { readonly place: string; readonly hbo: string }

const leave = (f: RelapseFacts): readonly string[] => [
  f.place ? `Ik ga naar ${f.place}.` : 'Ik ga naar het adres dat we samen afspreken.',
  `${f.hbo || 'Iemand van het huis'} belt dezelfde dag de gemeente.`,
  'Het huis laat mij niet gaan zonder adres en zonder hulp.',
]

const texts = {
  nultolerantie: (f) => ['In dit huis gebruikt niemand.', 'Gebruik ik toch? Dan kan ik hier niet blijven.', ...leave(f)],
  'direct-einde': (f) => ['In dit huis gebruikt niemand.', 'Gebruik ik toch? Dan stopt mijn verblijf meteen.', ...leave(f)],
  vertrek: (f) => ['Laat een test zien dat ik gebruikte? Dan moet ik het huis uit.', ...leave(f)],
  'tweede-kans': () => ['Een tweede kans kan alleen als de gemeente het goed vindt en de groep veilig blijft.'],
  leermoment: () => ['Gebruik ik toch? Dan vertel ik het zelf.', 'We praten dezelfde dag, maken een nieuwe afspraak en kiezen een dag om terug te kijken.', 'Houd ik mij vaker niet aan de afspraken? Dan stopt mijn verblijf.'],
} as const satisfies Readonly<Record<RelapsePolicy, (f: RelapseFacts) => readonly string[]>>

const order: readonly RelapsePolicy[] = ['nultolerantie', 'direct-einde', 'vertrek', 'leermoment', 'tweede-kans']

/** "Als ik gebruik" by the policies of the profile (A45, A46, B07, B08, V14, L07, L08); empty when the house has not chosen. */
export const relapseText = (policies: readonly RelapsePolicy[], facts: RelapseFacts): string =>
  [...new Set(order.filter((p) => policies.includes(p)).flatMap((p) => texts[p](facts)))].join(' ')

const told: Readonly<Record<RelapsePolicy, string>> = {
  nultolerantie: 'Gebruik je weer? Dan kun je hier niet blijven. Je gaat naar het adres dat we samen afspraken. Wij helpen je daarheen. De gemeente hoort het dezelfde dag.',
  'direct-einde': 'Gebruik je weer? Dan stopt je verblijf meteen. Je gaat naar het adres dat we samen afspraken. Wij helpen je daarheen. De gemeente hoort het dezelfde dag.',
  vertrek: 'Laat een test zien dat je gebruikte? Dan moet je het huis uit. Je gaat naar het adres dat we samen afspraken. Wij helpen je daarheen. De gemeente hoort het dezelfde dag.',
  leermoment: 'Gebruik je weer? Vertel het zelf. We praten dezelfde dag en maken een nieuwe afspraak. We kiezen een dag om terug te kijken. Gebeurt het vaker? Dan kan je verblijf stoppen.',
  'tweede-kans': 'Soms kan een tweede kans. De gemeente moet het goed vinden en de groep moet veilig zijn.',
}
/** What a profile that says nothing about use leaves a house to say. */
const unsaid = 'Gebruik je weer? Vertel het meteen. We praten met je en kijken samen wat nodig is. Je gaat nooit weg zonder adres en zonder hulp.'

/** What follows on use, told to the reader, by the policies of the profile; a house that has not chosen promises care, no more. */
export const relapseTold = (policies: readonly RelapsePolicy[]): string => order.filter((p) => policies.includes(p)).map((p) => told[p]).join(' ') || unsaid
