import { measurementsOf } from '#shared/domain/evaluation/measurements.ts'
import type { TalkDesk } from '../desk/talkDesk.ts'

/** Whether scores stand beside the form: the house gives them, or somebody once did. */
export const showsScores = ({ house, stay }: Pick<TalkDesk, 'house' | 'stay'>): boolean => house.scores || measurementsOf(stay).size > 0
