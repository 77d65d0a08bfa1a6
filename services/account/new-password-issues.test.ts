import { describe, expect, test, vi } from 'vitest'
import { commonWords } from '#domain/account/common-words.ts'
import { newPasswordIssues } from './new-password-issues.ts'
import { generatePassword } from './password.ts'

// A child that loads its dictionaries on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const EWA = {
  name: 'Ewa Kowalska-Lis',
  email: 'ewa.kowalska-lis@urzad.example',
  unit: 'Wydział do spraw Uchodźców Zachodnich',
  position: 'główna specjalistka',
}
const SITE = 'Stop wyzyskowi'

async function keys(password: string): Promise<string[]> {
  return (await newPasswordIssues(password, EWA, SITE)).map(({ key }) => key)
}

async function inTurn(passwords: readonly string[]) {
  const answers: { password: string; found: string[] }[] = []
  for (const password of passwords) answers.push({ password, found: await keys(password) })
  return answers
}

const GUESSABLE = `
bezpieczenstwo1 Bezpieczeństwo2026! wakacje12345 wiosna2026!! Jesien2025!! zimaluty2027 Listopad2026! Grudzień2026!
poniedzialek1 sierpien-wrzesien 28listopada2026 2026-11-28-2026 listopadowanoc
krzysztof1985 Katarzyna1990! kowalska1985 AnnaKowalska1 JanKowalski123 Lewandowski9 KrzysztofKasia1 Bozenka1234567
qwertyuiop123 qwerty123456 1qaz2wsx3edc zaq12wsxcde3 zaq1zaq1zaq1 q1w2e3r4t5y6 asdfghjkl123 qazwsxedcrfv 098765432109876
123456789012 aaaaaaaaaaaa abababababab abcabcabcabcabc ............ !@#$%^&*()!@#
handelludzmi2024 H@ndelludzmi2024 stophandlowiludzmi ofiaryhandlu2025 przeciwdzialanie! komunikat2026 Komunikat-2026
PortalKomunikat1 ministerstwo1 MinisterstwoSpraw2026 mswia-mswia-2026 zespolwojewodzki1 urzadwojewodzki Mazowieckie2026
administrator1 redaktor-redaktor Warszawa2026! StopWyzyskowi1!
ewa.kowalska-lis KOWALSKA-na-stałe UchodzcowZachodnich1 GlownaSpecjalistka2026
P@ssw0rd1234 passwordpassword Hasło-2026-hasło nowehaslo123 zmienmnie2026 niemamhasla123 letmeinletmein iloveyou1234
kochamcie123 MojaCoreczka1 kotekpiesek12 dziendobry2026 legiawarszawa1916 truskawka2024 matkaboska12
`
  .trim()
  .split(/\s+/)

test.each([...GUESSABLE, 'wszystkie prawa naraz', 'to jest Kowalska i już'])('%s is refused', async (password) => {
  expect(password.length).toBeGreaterThanOrEqual(12)
  expect(await keys(password)).toEqual(['guessable'])
})

test.each([
  'poprawny koń bateria zszywka',
  'cztery losowe słowa razem',
  'zielony rower pod dachem',
  'chlewa nowa zielona brama',
  'listopadowa mgła nad Wisłą',
  'kurtyna magnes ogórek latarnia',
  'parasol-wulkan-guzik-mewa',
  'trąbka wapno sejf konwalia',
  'żyrafa komin notes piwnica',
  'dach butelka szalik tornado',
  'plecak sroka imbir żagiel',
  'orzech dywan kaptur lodowiec',
  'warkocz tunel agrest flet',
  'młynek chmura dzban kasztan',
  'czajnik wydra peron fiolet',
  'q7#Vr!p2Lk9$',
  'Xk9vTq2mLp7Z',
  'gT7$kLm92!qPzR',
  'x8fJ-q2Lw-9vRt-m3Kc',
  't5hqk-9wmxr-3bnvz-p7dcf',
  'Vb3nMq8sWz5tRy2k',
  '6Rk!vQ9z#Lw2Pd',
  'abcde-23456-fghij-789km',
  'Hf82kdLsQpmv',
])('%s is taken', async (password) => {
  expect(await keys(password)).toEqual([])
})

test('each tenth known word is refused, with the endings that forms ask for', async () => {
  const sample = [...commonWords].filter((_, index) => index % 10 === 0)
  const long = sample.flatMap((word) => [`${word[0]?.toUpperCase()}${word.slice(1)}123456`, `${word}${word}2026!`])
  const answers = await inTurn(long.filter(({ length }) => length >= 12))
  expect(answers.filter(({ found }) => found.join() !== 'guessable')).toEqual([])
})

test('a password made by us is always taken', async () => {
  const answers = await inTurn(Array.from({ length: 10 }, generatePassword))
  expect(answers.filter(({ found }) => found.length > 0)).toEqual([])
})

describe('length comes first', () => {
  test.each([
    ['', 'missing'],
    ['krótkie', 'too-short'],
    ['x'.repeat(257), 'too-long'],
  ])('%j: %s', async (password, key) => {
    expect(await keys(password)).toEqual([key])
  })
})
