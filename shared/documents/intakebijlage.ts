import type { Day } from '../domain/calendar/day.ts'
import { longDay } from '../domain/calendar/format.ts'
import type { Dossier, Stay } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import { callName } from '../domain/people/person.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import type { Treatment } from '../domain/stay/stay.ts'
import { answerTo, criteriaOf } from '../norms/criteria.ts'
import { choiceWords } from '../text/choices.ts'
import { fieldLabels } from '../text/fieldLabels.ts'
import { helpLine } from '../text/fixed.ts'
import type { Block, Column, Document, Rich } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, ownWords, paragraphs, phrase, rich, sentence } from './rich.ts'

/** What the annex is made of: the norms bring the questions. */
export type IntakeAnnexInput = { readonly dossier: Dossier; readonly stay: Stay; readonly house: House; readonly norms: readonly LayeredNorm[]; readonly today: Day; readonly mark?: Document['mark'] }

const TITLE = 'Bijlage bij de aanvraag'
const row = (id: string, label: string, said: readonly Rich[]): readonly Block[] => (said.some((p) => p.length > 0) ? [{ kind: 'row', id, label, paragraphs: said.filter((p) => p.length > 0) }] : [])
const heading = (id: string, title: string, blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? [{ kind: 'heading', id, number: '', title }, ...blocks] : [])
const prose = (text: string): readonly Rich[] => paragraphs(text).map((p) => rich(sentence(p)))

const dated = (what: string, day: Day | null): string => (day === null ? '' : `${what} op ${longDay(day)}`)
const line = (...parts: readonly string[]): Rich => (parts.some(Boolean) ? rich(sentence(capital(parts.filter(Boolean).join(', ')))) : [])

/** Whose application it is, and when what happened: no more than the gemeente needs to find it. */
function facts({ dossier: { person }, stay: { facts: f } }: IntakeAnnexInput): readonly Block[] {
  const a = f.application
  const [from, later, number, by] = [f.gemeenteHerkomst, a.futureGemeente, f.indicatie.number, a.directBy].map(phrase)
  return [
    ...row('person', 'Bewoner', [line(person.birthDate ? `geboren ${longDay(person.birthDate)}` : '', from ? `uit ${from}` : '', later ? `wil later wonen in ${later}` : '')]),
    ...row('stay', 'Verblijf', [line(number ? `indicatie ${number}` : '', dated('plaatsing', f.placementDate))]),
    ...row('application', 'Aanmelding', [
      line(dated('Wmo-melding', a.meldingOn), dated('besluit', a.decidedOn)),
      line(dated('keukentafelgesprek', a.kitchenTalkOn), dated('intake', a.intakeOn)),
      line(dated('gemeente van herkomst ingelicht', a.gemeenteToldOn), dated('door de kliniek', a.clinicToldOn)),
      line(by || a.directOn ? `akkoord met directe plaatsing${by ? ` van ${by}` : ''}${a.directOn ? ` op ${longDay(a.directOn)}` : ''}` : ''),
    ]),
  ]
}

function why({ stay: { facts: f } }: IntakeAnnexInput): readonly Block[] {
  const words = ownWords(f.motivation)
  return [...(words ? [{ kind: 'words', id: 'why', label: 'Waarom ik dit wil', text: words, size: 'small' } as const] : []), ...row('tried', 'Eerder geprobeerd', prose(f.triedBefore))]
}

const treated = (t: Treatment): string => sentence(capital([phrase(t.clinic) || 'kliniek nog invullen', phrase(t.period), t.completed === 'onbekend' ? '' : choiceWords.completed[t.completed].toLocaleLowerCase('nl'), dated('klaar', t.endedOn)].filter(Boolean).join(', ')))

function treatments({ stay: { facts: f } }: IntakeAnnexInput): readonly Block[] {
  const by = phrase(f.referralBy)
  const backed = by || f.referralOn ? rich(`${by || 'De behandelaar'} steunt de aanvraag${f.referralOn ? `, brief van ${longDay(f.referralOn)}` : ''}.`) : []
  const since = [f.cleanSince ? `clean sinds ${longDay(f.cleanSince)}` : '', dated('uit de kliniek', f.clinicLeftOn), f.aftercareUntil ? `nazorg tot en met ${longDay(f.aftercareUntil)}` : '']
  return [
    ...(f.treatments.length > 0 ? [{ kind: 'list', id: 'treatments', label: 'Behandelingen', items: f.treatments.map(treated) } as const] : []),
    ...row('now', 'Nu', [line(...since), backed]),
  ]
}

// The note stands under its question, so that nineteen of them fit on a page.
const criteriaColumns: readonly Column[] = [{ title: 'Vraag, met toelichting', width: 149 }, { title: 'Antwoord', width: 21 }]

// What a question says between brackets to who asks it is not for the reader: '(Schrijf geen strafbare feiten op.)'.
const asPrinted = (question: string): string => clean(question).replace(/\s*\((?:Schrijf|Noteer|Vul)\b[^()]*\)$/u, '')

function criteria({ stay: { facts: f }, norms }: IntakeAnnexInput): readonly Block[] {
  const asked = criteriaOf(norms)
  const rows = asked.map((c, i) => {
    const said = answerTo(f.criteria, c.id)
    const note = c.takesNote ? paragraphs(said.note).map(sentence).join(' ') : ''
    return [rich(`${i + 1}. ${asPrinted(c.question)}`, note ? { text: ` ${note}`, soft: true } : ''), rich(said.answer === 'open' ? 'open' : b(said.answer))]
  })
  return rows.length > 0 ? [{ kind: 'table', id: 'criteria', columns: criteriaColumns, rows }] : []
}

/** The first paragraph with a bold word before it. */
const led = (word: string, [first = [], ...more]: readonly Rich[]): readonly Rich[] => [word === '' ? first : [b(first.length > 0 ? `${word} ` : word), ...first], ...more]

function outcome({ stay: { facts: { intake } } }: IntakeAnnexInput): readonly Block[] {
  const who = phrase(intake.by)
  const signedText = who || intake.on ? `${[who && `Dit vindt ${who}`, intake.on && `${who ? '' : 'Besproken '}op ${longDay(intake.on)}`].filter(Boolean).join(', ')}.` : ''
  return [
    ...row('fits', fieldLabels['stay.intake.fits'], led(intake.fits === 'open' ? '' : `${choiceWords.fits[intake.fits]}.`, [...prose(intake.text), rich(signedText)])),
    ...row('more', 'Extra behandeling', led(intake.treatment === 'open' ? '' : intake.treatment === 'ja' ? 'Nodig.' : 'Niet nodig.', prose(intake.treatmentNote))),
  ]
}

/** The annex to the application for the Toegang: what was asked at the intake and what came out. Least data: no BSN, nobody else from the house, no naasten. */
export function intakebijlage(i: IntakeAnnexInput): Document {
  const name = clean(fullName(i.dossier.person)) || clean(callName(i.dossier.person))
  const blocks: readonly Block[] = [
    { kind: 'cover', id: 'title', above: `${TITLE}: intake en criteria`, title: name || 'Nog geen naam' },
    ...facts(i),
    ...heading('outcome-title', 'Conclusie', outcome(i)),
    ...heading('background-title', 'Hoe de bewoner hier komt', [...why(i), ...treatments(i)]),
    ...heading('criteria-title', 'Past dit huis?', criteria(i)),
  ]
  return {
    kind: 'intakebijlage', profile: '', title: [TITLE, name && `van ${name}`].filter(Boolean).join(' '), subject: clean(i.house.name), language: 'nl-NL',
    head: { left: clean(i.house.name), right: 'Voor de toegang van de gemeente' },
    // One section: each that fits on a page is kept whole, and would leave half a page white.
    sections: [{ id: 'intake', title: TITLE, newPage: false, blocks }],
    footer: { strong: helpLine(clean(i.house.phone247)), archive: [TITLE, name, longDay(i.today), 'vertrouwelijk'].filter(Boolean).join(' · ') },
    // Without an outcome nobody stands behind it yet.
    mark: i.mark ?? (i.stay.facts.intake.fits === 'open' ? 'concept' : 'geen'), example: i.house.example,
  }
}
