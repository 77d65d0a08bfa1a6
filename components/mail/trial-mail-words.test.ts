import { expect, test } from 'vitest'
import { trialMailWords } from './trial-mail-words.ts'

const NOON = Date.UTC(2026, 0, 15, 11)
const mail = { state: 'waiting', stateAt: NOON, tryAt: NOON + 60_000, failure: null, replyCode: null } as const

test('what became of it is said, and what to do', () => {
  expect(trialMailWords(mail)).toContain('czeka w kolejce')
  expect(trialMailWords({ ...mail, failure: 'sign-in-refused', replyCode: 535 })).toBe(
    'Ostatniej jeszcze nie wysłano: serwer poczty nie przyjął loginu i hasła (odpowiedź 535). Sprawdź login i hasło w SMTP_URL. Następna próba: 15 stycznia 2026 r., godz. 12.01.',
  )
  expect(trialMailWords({ ...mail, state: 'sent' })).toContain(
    'serwer poczty przyjął: 15 stycznia 2026 r., godz. 12.00.',
  )
  expect(trialMailWords({ ...mail, state: 'uncertain' })).toContain('nie wiadomo, czy dotarła')
  expect(trialMailWords({ ...mail, state: 'given-up', failure: 'recipient-refused', replyCode: 550 })).toContain(
    'nie przyjął adresu odbiorcy (odpowiedź 550). Sprawdź adres',
  )
})
