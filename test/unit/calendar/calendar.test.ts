import { describe, expect, it } from 'vitest'
import { addMonths, ageOn, isDay } from '#shared/domain/calendar/day.ts'
import { distance, fullDay, longDay, shortDay } from '#shared/domain/calendar/format.ts'
import { easter, holidayName, isWorkingDay, lastWorkingDay } from '#shared/domain/calendar/holidays.ts'
import { parseDay } from '#shared/domain/calendar/parseDay.ts'

const today = '2026-02-03'
const typed = (text: string): string => {
  const day = parseDay(text, today)
  return day.ok ? day.value : day.problem.text
}

describe('a day as people type it', () => {
  it.each([
    ['5-1-2026', '2026-01-05'], ['05-01-26', '2026-01-05'], ['5 jan', '2026-01-05'], ['di 3 feb 2026', '2026-02-03'], ['5 maart 2026', '2026-03-05'], ['31/3', '2026-03-31'],
    ['2026-12-18', '2026-12-18'], ['vandaag', '2026-02-03'], ['morgen', '2026-02-04'], ['+14', '2026-02-17'], ['vrijdag', '2026-02-06'], ['di', '2026-02-10'], ['14-05-1994', '1994-05-14'], ['29 februari 2028', '2028-02-29'],
  ])('%s is %s', (text, day) => expect(typed(text)).toBe(day))
  it.each([
    ['31 februari 2026', 'Februari 2026 heeft 28 dagen.'], ['31-4-2026', 'April 2026 heeft 30 dagen.'], ['0-1-2026', 'Januari 2026 heeft 31 dagen.'], ['5-13-2026', 'Deze maand bestaat niet. Schrijf bijvoorbeeld 5-1-2026 of 5 jan.'],
    ['volgende week', 'Deze datum lezen we niet. Schrijf bijvoorbeeld 5-1-2026 of 5 jan.'], ['', 'Deze datum lezen we niet. Schrijf bijvoorbeeld 5-1-2026 of 5 jan.'], ['1-1-2500', 'Het jaar 2500 kan hier niet. Kies een jaar tussen 1900 en 2199.'],
  ])('%s is refused with a sentence', (text, sentence) => expect(typed(text)).toBe(sentence))
  it('takes the year that is near: in November "5 jan" is next January', () => {
    expect(parseDay('5 jan', '2026-11-23')).toEqual({ ok: true, value: '2027-01-05' })
  })
})

describe('sums with months', () => {
  it('keep the day or take the last of the month, from the anchor', () => {
    expect([1, 2, 3].map((n) => addMonths('2026-01-31', n))).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-12-18', -6)).toBe('2026-06-18')
  })
  it('someone born on 29 February turns 18 on 1 March in an ordinary year', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
  })
  it('no day before 1900, and none that does not exist', () => {
    expect(['1899-12-31', '2026-02-29', '2026-2-3', '2200-01-01', ''].map(isDay)).toEqual([false, false, false, false, false])
  })
})

describe('holidays of the Algemene termijnenwet', () => {
  it.each([[2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25']])('Easter of %i is %s', (year, day) => expect(easter(year)).toBe(day))
  it.each([['2026-04-06', 'Tweede Paasdag'], ['2026-05-14', 'Hemelvaartsdag'], ['2026-05-25', 'Tweede Pinksterdag'], ['2026-04-27', 'Koningsdag'], ['2025-04-26', 'Koningsdag'], ['2026-05-05', 'Bevrijdingsdag'], ['2026-04-03', 'Goede Vrijdag']])('%s is %s', (day, name) => expect(holidayName(day)).toBe(name))
  it('the last working day before Easter 2026 is the Thursday', () => {
    expect(lastWorkingDay('2026-04-05')).toBe('2026-04-02')
    expect(isWorkingDay('2026-04-07')).toBe(true)
  })
})

describe('how days read', () => {
  it('short on screen, long on paper', () => {
    expect([shortDay(today), longDay(today), fullDay('2026-01-05')]).toEqual(['di 3 feb 2026', '3 februari 2026', 'maandag 5 januari 2026'])
  })
  it.each([['2026-02-03', 'vandaag'], ['2026-02-04', 'morgen'], ['2026-02-15', 'over 12 dagen'], ['2026-02-02', '1 dag te laat'], ['2026-01-27', '7 dagen te laat']])('%s is %s', (day, words) => expect(distance(day, today)).toBe(words))
})
