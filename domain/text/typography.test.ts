import { describe, expect, test } from 'vitest'
import { typeset, typesetRuns } from './typography.ts'

/** Shows fixed spaces as "~", so that the cases below can be read. */
const set = (text: string) => typeset(text).replaceAll('\u00a0', '~')

const cases: [string, string][] = [
  ['', ''],
  [' ', ' '],
  ['w Łodzi', 'w~Łodzi'],
  ['i w tym', 'i~w~tym'],
  ['A w Z i O u U a', 'A~w~Z~i~O~u~U~a'],
  ['oraz a', 'oraz a'],
  ['na dom', 'na dom'],
  ['ó w', 'ó w'],
  ['(w tym i z)', '(w~tym i~z)'],
  ['pracowała z nimi', 'pracowała z~nimi'],
  ['nr 47/2015', 'nr~47/2015'],
  ['Nr 5, art. 22 pkt 15 ustawy', 'Nr~5, art.~22 pkt~15 ustawy'],
  ['art. 18 ust. 2 lit. a', 'art.~18 ust.~2 lit.~a'],
  ['Dz.U. 2019 poz. 848', 'Dz.U.~2019 poz.~848'],
  ['Dz. U. z 2019 r. poz. 848', 'Dz.~U.~z~2019~r. poz.~848'],
  ['ul. Batorego 5', 'ul.~Batorego 5'],
  ['zespół ds. przeciwdziałania', 'zespół ds.~przeciwdziałania'],
  ['znr 5', 'znr 5'],
  ['2 marca 2015 r.', '2~marca 2015~r.'],
  ['25 Listopada', '25~Listopada'],
  ['2 marcach', '2 marcach'],
  ['z dnia 12 marca 2004 r. o pomocy', 'z~dnia 12~marca 2004~r. o~pomocy'],
  ['56 000 zł', '56~000~zł'],
  ['464 044,84 EUR', '464~044,84~EUR'],
  ['1 mln zł i 2 tys. euro', '1~mln~zł i~2~tys.~euro'],
  ['5 km, 10 %, 3 MB, 5 kmin', '5~km, 10~%, 3~MB, 5 kmin'],
  ['zob. s. 15 i ss. 20-22', 'zob.~s.~15 i~ss.~20–22'],
  ['organy, tj. policja i prokuratura', 'organy, tj.~policja i~prokuratura'],
  ['dr Anna Nowak, dr hab. Jan Lis, prof. Maria Wilk', 'dr~Anna Nowak, dr~hab.~Jan Lis, prof.~Maria Wilk'],
  ['Prof. Nowak', 'Prof.~Nowak'],
  ['woj. lubuskie, pl. Bankowy 3/5', 'woj.~lubuskie, pl.~Bankowy 3/5'],
  ['np. w domu, m.in. dzieci, tzw. werbownik, ok. 50 osób', 'np.~w~domu, m.in.~dzieci, tzw.~werbownik, ok.~50 osób'],
  ['druga połowa XX w. i XXI wieku', 'druga połowa XX~w. i~XXI~wieku'],
  ['rozdział V w całości', 'rozdział V w~całości'],
  ['na stronie gov.pl. Dalej', 'na stronie gov.pl. Dalej'],
  ['kadr. Dalej, wydr Nowy', 'kadr. Dalej, wydr Nowy'],
  ['tel. 22 628 01 20', 'tel.~22~628~01~20'],
  ['+48 22 628 01 20 lub 605 68 77 50', '+48~22~628~01~20 lub 605~68~77~50'],
  ['(22) 628 01 20, 800 120 002', '(22)~628~01~20, 800~120~002'],
  ['lata 2009 2010 2011', 'lata 2009 2010 2011'],
  ['12 13 14', '12 13 14'],
  ['5 artykułów', '5 artykułów'],
  ['112 lub 997', '112 lub 997'],
  ['lata 2009-2014', 'lata 2009–2014'],
  ['lata 203-2015', 'lata 203-2015'],
  ['2014-2009', '2014-2009'],
  ['2013–2015', '2013–2015'],
  ['2013 - 2015', '2013 – 2015'],
  ['str. 15-20', 'str.~15–20'],
  ['10-12 osób', '10–12 osób'],
  ['50-100 osób', '50–100 osób'],
  ['31-156 Kraków', '31-156 Kraków'],
  ['kod 00-950', 'kod 00-950'],
  ['wynik 3-1', 'wynik 3-1'],
  ['24-25.11.2015', '24–25.11.2015'],
  ['02.03-05.03.2015', '02.03–05.03.2015'],
  ['02.03.2015-05.03.2015 r.', '02.03.2015–05.03.2015~r.'],
  ['godz. 8.15-16.15', 'godz.~8.15–16.15'],
  ['9:00-15:00', '9:00–15:00'],
  ['1,5-2,5 mln', '1,5–2,5~mln'],
  ['dzień 2015-03-02, miesiąc 2015-03', 'dzień 2015-03-02, miesiąc 2015-03'],
  ['2015-03-02/2015-11-25', '2015-03-02/2015-11-25'],
  ['tel. 605-687-750 i 628-0120', 'tel.~605-687-750 i~628-0120'],
  ['PL-15, COVID-19, 5-letni, A-1', 'PL-15, COVID-19, 5-letni, A-1'],
  ['978-83-01-00000-1', '978-83-01-00000-1'],
  ['polsko-norweski - to znaczy', 'polsko-norweski – to znaczy'],
  ['- punkt listy -', '- punkt listy -'],
  ['a -- b', 'a~-- b'],
  ['projekt "Poprawa" w "PL-15"', 'projekt „Poprawa” w~„PL-15”'],
  ['https://x.pl/2013-2015 i 2013-2015', 'https://x.pl/2013-2015 i~2013–2015'],
  ['www.x.pl/10-20 a@b-c.pl "x@y.pl"', 'www.x.pl/10-20 a@b-c.pl "x@y.pl"'],
  ['w\nŁodzi "a\nb"', 'w\nŁodzi "a\nb"'],
  ['w  dwóch', 'w  dwóch'],
  ['👩‍👩‍👧 i עברית w', '👩‍👩‍👧 i~עברית w'],
]

test.each(cases)('%j is set as %j', (text, expected) => {
  expect(set(text)).toBe(expected)
})

describe('for every case above', () => {
  test.each(cases)('%j: setting twice is setting once', (text) => {
    expect(typeset(typeset(text))).toBe(typeset(text))
  })

  test.each(cases)('%j: no letter moves or changes', (text) => {
    const bare = (line: string) => line.replace(/[\s"„”«»–-]/g, '_')
    expect(bare(typeset(text))).toBe(bare(text))
  })
})

describe('typesetRuns', () => {
  test('sets a text cut by marks as a whole', () => {
    expect(typesetRuns(['projekt "', 'Poprawa', '" w ', 'Łodzi', ''])).toEqual([
      'projekt „',
      'Poprawa',
      '” w\u00a0',
      'Łodzi',
      '',
    ])
    expect(typesetRuns([])).toEqual([])
  })
})

describe('100 kB', () => {
  test.each([
    ['w ', 'w\u00a0'],
    ['1 000 ', '1\u00a0000 '],
    ['prof. ', 'prof.\u00a0'],
    ['2009-2014 ', '2009–2014 '],
    ['2 marca 2015 r. ', '2\u00a0marca 2015\u00a0r. '],
    ['"a" ', '„a” '],
    ['a - ', 'a\u00a0– '],
    ['https://x.pl/1-2 ', 'https://x.pl/1-2 '],
  ])('of %j', (piece, expected) => {
    const count = Math.ceil(100_000 / piece.length)
    expect(typeset(`${piece.repeat(count)}.`) === `${expected.repeat(count)}.`).toBe(true)
  })

  test.each(['1', '-', ' ', 'a', '1-', '1.', '"', '@'])('of %j alone', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(typeset(text)).toHaveLength(text.length)
  })
})
