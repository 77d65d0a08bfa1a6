import { describe, expect, test } from 'vitest'
import { voivodeships } from '#domain/voivodeship.ts'
import { findVoivodeshipMentions } from './team-mentions.ts'

/** Each mention as its code and the words it covers. */
function mentionsIn(text: string): string[] {
  return findVoivodeshipMentions(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)
}

describe('a single team', () => {
  test.each([
    ['lubuski zespół', '08 lubuski zespół'],
    ['Lubuski Zespół ds. Przeciwdziałania', '08 Lubuski Zespół'],
    ['LUBUSKI ZESPÓŁ', '08 LUBUSKI ZESPÓŁ'],
    ['prace lubuskiego zespołu', '08 lubuskiego zespołu'],
    ['dzięki lubuskiemu zespołowi', '08 lubuskiemu zespołowi'],
    ['poza mazowieckim Zespołem ds.', '14 mazowieckim Zespołem'],
    ['w lubuskim zespole', '08 lubuskim zespole'],
    ['lubuski Wojewódzki Zespół do Spraw', '08 lubuski Wojewódzki Zespół'],
    ['lubuskiego Wojewódzkiego Zespołu do Spraw', '08 lubuskiego Wojewódzkiego Zespołu'],
    ['powołano Zespół lubuski.', '08 Zespół lubuski'],
    ['posiedzenie zespołu mazowieckiego', '14 zespołu mazowieckiego'],
    ['w Wojewódzkim Zespole lubuskim', '08 Wojewódzkim Zespole lubuskim'],
    ['Zespół Wojewódzki Lubuski', '08 Zespół Wojewódzki Lubuski'],
    ['kujawsko-pomorski zespół', '04 kujawsko-pomorski zespół'],
    ['Kujawsko-Pomorskiego Zespołu', '04 Kujawsko-Pomorskiego Zespołu'],
    ['warmińsko‑mazurskim zespołem', '28 warmińsko‑mazurskim zespołem'],
    ['zespół warmińsko–mazurski', '28 zespół warmińsko–mazurski'],
    ['pomorski zespół', '22 pomorski zespół'],
    ['zachodniopomorski zespół', '32 zachodniopomorski zespół'],
    ['dolnośląski zespół', '02 dolnośląski zespół'],
    ['śląski\u00a0zespół', '24 śląski\u00a0zespół'],
    ['śląski\n  zespół', '24 śląski\n  zespół'],
  ])('%j', (text, mention) => {
    expect(mentionsIn(text)).toEqual([mention])
  })

  test('every voivodeship in every case, both ways round', () => {
    const cases = [
      ['', 'zespół'],
      ['ego', 'zespołu'],
      ['emu', 'zespołowi'],
      ['m', 'zespołem'],
      ['m', 'zespole'],
    ]
    for (const { code, adjective } of voivodeships) {
      for (const [ending, team] of cases) {
        const form = `${adjective}${ending}`
        expect(mentionsIn(`${form} ${team}`)).toEqual([`${code} ${form} ${team}`])
        expect(mentionsIn(`${team} ${form}`)).toEqual([`${code} ${team} ${form}`])
      }
    }
  })
})

describe('several teams', () => {
  test.each([
    ['zespoły lubelski i podlaski', ['06 lubelski', '20 podlaski']],
    ['zespoły: lubuski, lubelski oraz śląski', ['08 lubuski', '06 lubelski', '24 śląski']],
    ['zespoły wojewódzkie: lubuski, a także śląski', ['08 lubuski', '24 śląski']],
    ['Wojewódzkie Zespoły lubuski, śląski', ['08 lubuski', '24 śląski']],
    ['zespołów lubelskiego i podlaskiego', ['06 lubelskiego', '20 podlaskiego']],
    ['z zespołami lubelskim, opolskim i podlaskim.', ['06 lubelskim', '16 opolskim', '20 podlaskim']],
    ['lubelski i podlaski zespół', ['06 lubelski', '20 podlaski zespół']],
    [
      'lubelski, opolski oraz podlaski Wojewódzki Zespół',
      ['06 lubelski', '16 opolski', '20 podlaski Wojewódzki Zespół'],
    ],
    ['lubelski i podlaski zespoły', ['06 lubelski', '20 podlaski zespoły']],
    ['zespół lubuski i podlaski zespół', ['08 zespół lubuski', '20 podlaski zespół']],
    ['zespoły lubelski i wielkie', ['06 lubelski']],
    ['lubuski zespół, lubelski zespół', ['08 lubuski zespół', '06 lubelski zespół']],
  ])('%j', (text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions)
  })

  test('a list as an old announcement printed it', () => {
    const text = `poza mazowieckim Zespołem ds. Przeciwdziałania, działającym od 2010 roku, funkcjonują:
  • lubuski Wojewódzki Zespół do Spraw Przeciwdziałania – powołany 19.05.2014,
  • lubelski Wojewódzki Zespół do Spraw Przeciwdziałania – powołany 07.10.2014, oraz
  • śląski Wojewódzki Zespół do Spraw Przeciwdziałania – powołany 09.02.2015.`
    expect(mentionsIn(text)).toEqual([
      '14 mazowieckim Zespołem',
      '08 lubuski Wojewódzki Zespół',
      '06 lubelski Wojewódzki Zespół',
      '24 śląski Wojewódzki Zespół',
    ])
  })
})

test.each([
  [''],
  ['województwo lubuskie'],
  ['Wojewoda Lubuski powołał zespół'],
  ['w województwie lubuskim zespół rozpoczął pracę'],
  ['w województwie lubuskim zespołem kieruje wojewoda'],
  ['w woj. lubuskim zespołem kieruje wojewoda'],
  ['Wojewody Lubuskiego zespołu'],
  ['zespołu lubuskiego oddziału Straży Granicznej'],
  ['zespół Lubuski Urząd Wojewódzki'],
  ['lubuskie zespoły sportowe'],
  ['zespoły lubuskie'],
  ['Lubuski. Zespół'],
  ['lubuski, zespół'],
  ['lubuski, Wojewódzki Zespół'],
  ['Zespół, Wojewódzki lubuski'],
  ['Zespół: lubuski'],
  ['lubuskiego zespół'],
  ['zespół lubuskiemu'],
  ['zespoły lubelskim i podlaskim'],
  ['nowolubuski zespół'],
  ['lubuski zespółek'],
  ['lubuski-zespół'],
  ['warszawski zespół'],
  ['wojewódzki zespół'],
  ['zespoły i zespół'],
])('%j names no team', (text) => {
  expect(mentionsIn(text)).toEqual([])
})

test('an office takes only its own adjective', () => {
  expect(mentionsIn('Wojewoda lubuski i podlaski zespół')).toEqual(['20 podlaski zespół'])
  expect(mentionsIn('Powołał go wojewoda. Lubuski zespół działa.')).toEqual(['08 Lubuski zespół'])
})

test('positions count UTF-16 units', () => {
  expect(findVoivodeshipMentions('👩 łódzki zespół')).toEqual([{ code: '10', start: 3, end: 16 }])
})

describe('100 kB', () => {
  test('of mentions', () => {
    expect(findVoivodeshipMentions('lubuski zespół '.repeat(7_000))).toHaveLength(7_000)
    expect(findVoivodeshipMentions(`zespoły ${'lubuski, '.repeat(11_000)}`)).toHaveLength(11_000)
  })

  test.each([
    'lubuski, ',
    'lubuski i ',
    'lubuski lubuskim ',
    'wojewódzki ',
    'zespoły ',
    'zespół wojewódzki ',
    'i ',
    'a także ',
    ' ',
    'a',
    'a-',
  ])('of %j without one', (piece) => {
    expect(findVoivodeshipMentions(piece.repeat(Math.ceil(100_000 / piece.length)))).toEqual([])
  })

  test('of space between the words', () => {
    const space = ' '.repeat(100_000)
    expect(findVoivodeshipMentions(`lubuski${space}zespół`)).toEqual([{ code: '08', start: 0, end: 100_013 }])
    expect(findVoivodeshipMentions(`zespoły lubuski${space},${space}śląski`)).toHaveLength(2)
  })
})
