import { describe, expect, test } from 'vitest'
import { commonWords } from './common-words.ts'
import { passwordIssues } from './password-issues.ts'

const EWA = { email: 'ewa.kowalska-lis@urzad.example' }
const keys = (password: string, owner = EWA) => passwordIssues(password, owner).map(({ key }) => key)

test.each([
  ['', 'missing'],
  ['krótkie hasł', null],
  ['krótkie has', 'too-short'],
  // Eleven characters as a person counts them, though 22 units.
  ['🌲'.repeat(11), 'too-short'],
  ['zażółć gęślą jaźń '.repeat(15), 'too-long'],
  ['cztery losowe słowa razem', null],
  ['poprawny koń bateria zszywka', null],
  ['q7#Vr!p2Lk9$', null],
  ['abcde-23456-fghij-789km', null],
  ['haslo-kont-pokazowych', null],
])('%j: %j', (password, key) => {
  expect(keys(password)).toEqual(key === null ? [] : [key])
})

test.each(['to jest Kowalska i już', 'KOWALSKA-na-stałe', 'xx ewa.kowalska-lis xx'])(
  '%j holds a part of the address',
  (password) => {
    expect(keys(password)).toEqual(['contains-name'])
  },
)

test('a short part of the address is in too many words to count', () => {
  expect(keys('chlewa nowa zielona brama')).toEqual([])
  expect(keys('listopadowa mgła nad Wisłą')).toEqual([])
})

describe('what guessers try first', () => {
  test.each([
    '123456789012',
    '098765432109876',
    'aaaaaaaaaaaa',
    'abababababab',
    'abcabcabcabcabc',
    'qwertyuiop123',
    '1qaz2wsx3edc',
    'q1w2e3r4t5y6',
    'zaq1zaq1zaq1',
    'qwerty123456',
    'Qwerty123456!',
    'P@ssw0rd1234',
    'passwordpassword',
    'Haslo123456!',
    'Hasło-2026-hasło',
    'administrator1',
    'Administrator2026!',
    'ministerstwo1',
    'Ministerstwo2026',
    'komunikat2026',
    'Warszawa2026!',
    'kochamcie123',
    'KrzysztofKasia1',
    'nowehaslo123',
    'letmeinletmein',
    'iloveyou1234',
    'Listopad2026!',
    '............',
    '!@#$%^&*()!@#',
  ])('%j', (password) => {
    expect(keys(password)).toEqual(['too-common'])
  })

  test('every known word, with the endings that forms ask for', () => {
    const long = [...commonWords].flatMap((word) =>
      ['123', '2026', '2026!', '1234', '123456', '!', '1!'].flatMap((end) => [
        word + end,
        word[0]?.toUpperCase() + word.slice(1) + end,
        word + word + end,
      ]),
    )
    const taken = long.filter((password) => keys(password).length === 0)
    expect(taken).toEqual([])
  })

  test('answers at once, whatever is typed', () => {
    const began = performance.now()
    for (const password of ['a'.repeat(256), 'haslo'.repeat(51), '1q2w'.repeat(64), 'ab1!'.repeat(64)]) keys(password)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
