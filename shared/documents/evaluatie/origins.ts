import type { Block, Origin, Section, TalkStep } from '../model.ts'

// Where each block of the report is written: a part of the evaluation form, and a field on it.
const places: Readonly<Record<string, readonly [TalkStep, string]>> = {
  'talk-cover': ['start', 'talk.on'], 'talk-summary': ['start', 'talk.summary'], 'talk-present': ['start', 'talk.present'], 'talk-next': ['start', 'talk.nextOn'],
  'talk-hours': ['hours', 'talk.hours'], 'talk-meetings': ['hours', 'talk.meetings'], 'talk-burden': ['naasten', 'talk.naasten'], 'talk-burden-first': ['naasten', 'talk.naasten'],
  'talk-law': ['help', 'talk.otherLaw'], 'talk-lighter': ['help', 'talk.lighter'], 'talk-phase': ['phase', 'talk.phase'], 'talk-agreements': ['agreements', 'talk.agreements'],
  'talk-right': ['still', 'talk.stillRight.date'], 'talk-end': ['still', 'talk.stillRight.date'], 'talk-address': ['still', 'talk.stillRight.address'],
  'talk-areas': ['area:inkomen', 'outflow.areas.inkomen.status'], 'talk-wish': ['wish', 'outflow.wish'], 'talk-back': ['wish', 'outflow.back'],
  'talk-home': ['home', 'stay.houseSeeker.on'], 'talk-urgentie': ['home', 'outflow.urgentie.state'], 'talk-help': ['follow', 'outflow.followUp.needed'],
}
const LOOK = 'look-'
const SLIP = 'talk-learning-'

function originOf({ id }: Block): Origin | null {
  if (id.startsWith(LOOK)) return { step: `goal:${id.slice(LOOK.length)}`, field: 'look.resident' }
  if (id.startsWith(SLIP)) return { step: 'learning', field: `learning.${id.slice(SLIP.length)}.looked` }
  const place = places[id]
  return place === undefined ? null : { step: place[0], field: place[1] }
}

/** The sections with, at each block, where the form has it: whoever reads along and says that it is not right is brought there. */
export const withOrigins = (sections: readonly Section[]): readonly Section[] =>
  sections.map((s) => ({ ...s, blocks: s.blocks.map((b) => {
    const origin = originOf(b)
    return origin === null ? b : { ...b, origin }
  }) }))
