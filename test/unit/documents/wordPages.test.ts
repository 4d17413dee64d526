import { describe, expect, test } from 'vitest'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { meldingUitstroomwens } from '#shared/documents/meldingUitstroomwens.ts'
import { voorbereiding } from '#shared/documents/voorbereiding.ts'
import { evaluationB, fourEvaluations, fourLongGoals } from '../../support/evaluations.ts'
import { libreOfficeAnswers } from '../../support/seal/libreOffice.ts'
import { wordPages } from '../../support/wordPages.ts'

const cases = libreOfficeAnswers() ? ['as LibreOffice lays them out'] : []

describe('the pages of a Word file', () => {
  test.each(cases)('%s: a report of four goals two, of six that leave three, the sheet for six two, a letter one', async () => {
    const six = fourEvaluations()
    const concept = { ...six, house: { ...six.house, example: true } }
    expect(await wordPages([evaluatie(evaluationB()), evaluatie(fourLongGoals()), evaluatie(six), voorbereiding(six), meldingUitstroomwens(concept)])).toEqual([2, 2, 3, 2, 1])
  }, 120_000)
})
