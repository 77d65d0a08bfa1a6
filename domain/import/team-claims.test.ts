import { describe, expect, test } from 'vitest'
import { pageBlocks } from './page-blocks.ts'
import { plainTextLines } from './plain-text-lines.ts'
import { findClaims, findTeamRegisterPlace } from './team-claims.ts'

describe('findClaims', () => {
  test.each([
    ['lubuski Zespół – powołany 19.05.2014,', ['08 19.05.2014 2014-05-19']],
    ['mazowieckim Zespołem, działającym od października 2010 roku, są', ['14 od października 2010 roku 2010-10']],
    ['zespoły lubelski i podlaski powołano 07.10.2014', ['06 07.10.2014 2014-10-07', '20 07.10.2014 2014-10-07']],
    ['Dnia 07.10.2014 powołano zespoły lubelski i podlaski', ['06 07.10.2014 2014-10-07', '20 07.10.2014 2014-10-07']],
    ['lubuski zespół pracuje, śląski zespół powołano 09.02.2015', ['24 09.02.2015 2015-02-09']],
    ['lubuski zespół powołano 31.02.2015', ['08 31.02.2015 null']],
    [`lubuski zespół ${'pracuje dalej '.repeat(20)}19.05.2014`, []],
    ['powołano 19.05.2014', []],
    ['', []],
  ])('%j', (text, claims) => {
    const found = findClaims({ text, line: 1, links: [] })
    expect(found.map(({ voivodeship, asPublished, edtf }) => `${voivodeship} ${asPublished} ${edtf}`)).toEqual(claims)
  })
})

describe('findTeamRegisterPlace', () => {
  function place(text: string) {
    const found = findTeamRegisterPlace(pageBlocks(plainTextLines(text)))
    return (
      found && {
        afterBlock: found.afterBlock,
        teams: found.voivodeships,
        claimed: found.claims.map(({ voivodeship }) => voivodeship),
      }
    )
  }

  test('stands behind the list and takes the date of the sentence that leads into it', () => {
    const text =
      'Wstęp.\n\nPoza śląskim zespołem, działającym od maja 2011 r., są:\n\n• opolski zespół 12.01.2015\n• łódzki zespół 03.02.2015\n\nKoniec.'
    expect(place(text)).toEqual({ afterBlock: 2, teams: ['24', '16', '10'], claimed: ['24', '16', '10'] })
  })

  test('a team of the list without a date is shown, not claimed', () => {
    expect(place('• opolski zespół 12.01.2015\n• łódzki zespół 03.02.2015\n• śląski zespół')).toEqual({
      afterBlock: 0,
      teams: ['16', '10', '24'],
      claimed: ['16', '10'],
    })
  })

  test('paragraphs in a row count together', () => {
    expect(
      place('Opolski zespół powołano 12.01.2015.\n\nŁódzki zespół powołano 03.02.2015.\n\nKoniec.')?.afterBlock,
    ).toBe(1)
  })

  test('one paragraph with two dated teams is enough', () => {
    expect(place('Powołano opolski zespół 12.01.2015 oraz łódzki zespół 03.02.2015.')?.claimed).toEqual(['16', '10'])
  })

  test.each([
    'Powołano opolski zespół 12.01.2015.',
    '• opolski zespół\n• łódzki zespół',
    'Opolski zespół ćwiczył 12.01.2015, łódzki zespół 03.02.2015.',
    '',
  ])('%j has no place for it', (text) => {
    expect(place(text)).toBeNull()
  })

  test('of two dates of one team the first is kept', () => {
    const found = findTeamRegisterPlace(
      pageBlocks(plainTextLines('• opolski zespół 12.01.2015\n• opolski zespół 13.01.2015')),
    )
    expect(found?.claims).toEqual([{ voivodeship: '16', asPublished: '12.01.2015', edtf: '2015-01-12', line: 1 }])
  })
})
