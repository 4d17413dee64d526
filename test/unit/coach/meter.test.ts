import { describe, expect, it } from 'vitest'
import { douma, gradeOf, read, verdict } from '#shared/text/coach/meter.ts'
import { syllablesOf } from '#shared/text/coach/syllables.ts'

// Counted by ear and by hyphenation; the second line of words was chosen before the counter was tried on them.
const counted =
  'ik 1 nieuw 1 eeuw 1 leeuw 1 ideeën 3 zeeën 2 tweeën 2 geïnteresseerd 5 cliënt 2 patiënt 2 België 3 industrieën 4 reëel 2 geëerd 2 naïef 2 coördinatie 5 cocaïne 4 heroïne 4 egoïsme 4 reünie 3 ruïne 3 moeilijk 2 draaien 2 groeien 2 bijzonder 3 vrijwilliger 4 daginvulling 4 begeleider 4 ervaringsdeskundige 7 huisarts 2 dagopening 4 theater 3 zoals 2 bioscoop 3 dieet 2 januari 4 februari 4 situatie 4 individueel 5 sociaal 3 financieel 4 officieel 4 familie 3 politie 3 justitie 3 station 2 emotioneel 4 nationaal 3 museum 3 team 1 coach 1 clean 1 online 2 website 2 safehouse 2 meeting 2 training 2 sponsor 2 yoga 2 baby 2 hobby 2 royaal 2 geopend 3 beantwoorden 4 beoordelen 4 geuit 2 chaos 2 auto 2 pauze 2 foto’s 2 e-mail 2 GGZ 3 CAK 3 cadeau 2 bureau 2 uien 2 eieren 3 zaaien 2 poëzie 3 kopiëren 4 ' +
  'boodschappen 3 tweehonderd 3 huurtoeslag 3 eigenaar 3 zuinig 2 sjouwen 2 ooievaar 3 verhaal 2 zeeolie 3 vuilnis 2 kleuren 2 geneeskunde 4 aardappel 3 schaatsen 2 fietswerkplaats 3 schoonmaken 3 waarschuwing 3 reanimatie 5 jaloezie 3 kwaliteit 3 evaluatie 5 actueel 3 tatoeage 4 douche 2 jus 1 energie 3 fysiotherapie 6 psychiater 4 hypotheek 3 goedkoop 2 toeslagen 3 geïrriteerd 4 vacuüm 3 mbo 1 ruzies 2 beurt 1 overleg 3 herinneringen 5 medebewoner 5 bijstand 2 loyaal 2 weekend 2 toilet 2 alcohol 3 cannabis 3 methadon 3'

describe('syllables', () => {
  const words = counted.split(' ')
  const pairs = words.filter((_, i) => i % 2 === 0).map((word, i) => [word, Number(words[i * 2 + 1])] as const)
  it('are counted right for 97 of 100 words', () => {
    const wrong = pairs.filter(([word, n]) => syllablesOf(word) !== n)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(wrong.length / pairs.length, wrong.map(([w, n]) => `${w} ${n} ≠ ${syllablesOf(w)}`).join(', ')).toBeLessThanOrEqual(0.03)
  })
  it('are the same for letters with loose accents', () => expect(syllablesOf('ideeën'.normalize('NFD'))).toBe(3))
  it('are one at least', () => expect(['', '-', 'hm', '7', 'ß'].map(syllablesOf)).toEqual([1, 1, 1, 1, 1]))
})

describe('the meter', () => {
  it('uses the formula of Douma', () => {
    expect(douma(150, 10)).toBeCloseTo(206.84 - 115.5 - 9.3, 6)
    // Ten words of one syllable in a sentence: 206.84 − 77 − 9.3.
    expect(read(['Ik ga met de bus naar mijn zus in Goes.'])?.douma).toBeCloseTo(120.54, 6)
  })
  it('counts whole sentences only', () => {
    const r = read(['Wanneer', 'tot 1 mei', '“Ik kom. Dan bel ik jou.”', 'Elke werkdag: dagopening om 08.30 uur.'])
    expect(r).toMatchObject({ sentences: 3, words: 2 + 4 + 6, longest: { words: 6, at: 3 }, tooLong: 0 })
    expect(read(['Wanneer', 'tot 1 mei'])).toBeNull()
  })
  it('names the grade of the table', () => expect([95, 85, 75, 65, 50, 35, 5].map(gradeOf)).toEqual(['heel makkelijk', 'makkelijk', 'vrij makkelijk', 'gewoon', 'vrij moeilijk', 'moeilijk', 'heel moeilijk']))
  it('says it in a few words', () => {
    const short = 'Ik bel mijn zus. '
    const long = 'Ik ga op maandag en op dinsdag en op woensdag en op vrijdag met de fiets naar de stad en weer terug. '
    const heavy = 'Verantwoordelijkheidsverdeling betekent onvoorwaardelijke samenwerkingsbereidheid. '
    const say = (text: string): string => { const r = read([text]); return r ? verdict(r) : '' }
    expect(say(short)).toBe('Er staan nog weinig zinnen in.')
    expect(say(short.repeat(6))).toBe('Goed te lezen.')
    expect(say(short.repeat(9) + long)).toBe('Goed te lezen, op één lange zin na.')
    expect(say(long.repeat(6))).toBe('Lastig te lezen.')
    expect(say(heavy.repeat(6))).toBe('Lastig te lezen.')
  })
})
