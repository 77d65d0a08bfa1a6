import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { type BackupState, backupFindings } from './backup-findings.ts'
import { dutyFindings } from './duty-findings.ts'
import { factorFindings } from './factor-findings.ts'
import type { Finding } from './finding.ts'
import { healthFindings } from './health-findings.ts'
import { machineFindings } from './machine-findings.ts'
import { mailFinding } from './mail-finding.ts'
import { policyFinding } from './policy-finding.ts'
import { signInFindings } from './sign-in-findings.ts'

const NOON = Date.UTC(2026, 0, 15, 11)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const states = (findings: readonly Finding[]) => findings.map(({ state }) => state)

/** What is not well always says what to do. */
const expectMends = (findings: readonly Finding[]) => {
  for (const { state, fix } of findings) if (state !== 'well') expect(fix).toBeTruthy()
}

test.each([
  ['well', { reasons: [], warnings: [] }, ['well']],
  ['no answer', null, ['look']],
  ['read-only', { reasons: ['database-read-only'], warnings: [] }, ['wrong']],
  ['little space has a line of its own', { reasons: [], warnings: ['disk-nearly-full'] }, ['well']],
  ['nothing can be written', { reasons: ['writes-fail'], warnings: [] }, ['wrong']],
  ['a replaced file', { reasons: ['database-replaced'], warnings: [] }, ['wrong']],
  ['a cache that does not listen', { reasons: [], warnings: ['cache-not-purged'] }, ['well', 'wrong']],
  ['what this page has no word for yet', { reasons: ['flood'], warnings: ['rain'] }, ['well']],
])('health: %s', (_, health, expected) => {
  const findings = healthFindings(health)
  expect(states(findings)).toEqual(expected)
  expectMends(findings)
})

describe('machine', () => {
  const facts = {
    disk: { freeBytes: 50e9, totalBytes: 100e9 },
    databaseBytes: 4e6,
    migrations: { applied: 12, known: 12 },
  }
  test.each([
    ['all well', {}, ['well', 'well']],
    ['little space', { disk: { freeBytes: 10e9, totalBytes: 100e9 } }, ['look', 'well']],
    ['little of a large disk', { disk: { freeBytes: 400e9, totalBytes: 10e12 } }, ['look', 'well']],
    ['hardly any space', { disk: { freeBytes: 1e9, totalBytes: 100e9 } }, ['wrong', 'well']],
    ['a migration waits', { migrations: { applied: 11, known: 12 } }, ['well', 'wrong']],
  ])('%s', (_, change, expected) => {
    const findings = machineFindings({ ...facts, ...change })
    expect(states(findings)).toEqual(expected)
    expectMends(findings)
  })
})

test.each([
  ['nobody needs one', {}, ['well']],
  ['some have none yet', { asked: 3, missing: 1 }, ['well']],
  ['a password opens everything', { isOpen: true }, ['look']],
  ['the key is lost', { asked: 3, unreadable: 2 }, ['well', 'wrong']],
  ['the portal has moved', { ofOtherHosts: 1 }, ['well', 'look']],
])('second factors: %s', (_, change, expected) => {
  const facts = { asked: 0, missing: 0, isOpen: false, unreadable: 0, ofOtherHosts: 0, ...change }
  const findings = factorFindings(facts)
  expect(states(findings)).toEqual(expected)
  expectMends(findings)
})

describe('copies', () => {
  const state = {
    isScheduled: true,
    isLate: false,
    newest: { madeAt: NOON - 8 * HOUR, bytes: 5_000_000, files: 12, missing: 0 },
    failure: null,
    drill: {
      at: NOON - DAY,
      backup: '2026-01-14T020000.000Z',
      restoreMs: 61_000,
      startMs: 2_000,
      totalMs: 70_000,
      pages: 50,
      differentPages: [],
      differentCounts: [],
    },
  } satisfies BackupState
  test.each<[string, Partial<BackupState>, string[]]>([
    ['all well', {}, ['well', 'well']],
    ['none yet, none due', { newest: null, drill: null }, ['look', 'look']],
    ['too old', { isLate: true }, ['wrong', 'well']],
    ['one that failed', { failure: { at: NOON, sentence: 'na dysku nie ma miejsca.' } }, ['wrong', 'well']],
    ['files that are lost', { newest: { ...state.newest, missing: 2 } }, ['wrong', 'well']],
    ['somebody else makes them', { isScheduled: false, newest: null }, ['look', 'well']],
    ['a drill that found a difference', { drill: { ...state.drill, differentPages: ['/kontakt'] } }, ['well', 'wrong']],
    ['a drill of long ago', { drill: { ...state.drill, at: NOON - 40 * DAY } }, ['well', 'look']],
  ])('%s', (_, change, expected) => {
    const findings = backupFindings({ ...state, ...change }, NOON)
    expect(states(findings)).toEqual(expected)
    expectMends(findings)
  })

  test('age, size and the time of a restore are said', () => {
    const [copy, drill] = backupFindings(state, NOON)
    expect(copy?.sentence).toContain('15 stycznia 2026 r., godz. 4.00 (8 godzin temu), 5 MB')
    expect(drill?.sentence).toContain('1 min 1 s')
  })
})

describe('duties', () => {
  const filled = {
    ...defaultSettings,
    publisher: 'Urząd',
    'contact-unit': 'Wydział',
    'contact-email': 'a@urzad.example',
    'contact-phone': '+48 22 000 00 00',
    'contact-address': 'ul. Prosta 1',
    'dpo-contact': 'iod@urzad.example',
    'statement-made-on': '2025-06-01',
  }
  const today = '2026-01-15'
  const fresh = [{ name: '112', statedLatestOn: '2025-10-31' }]
  test.each([
    ['all well', filled, fresh, today, ['well', 'well', 'well']],
    ['placeholders', { ...filled, publisher: defaultSettings.publisher }, fresh, today, ['look', 'well', 'well']],
    ['a review due', { ...filled, 'statement-made-on': '2025-03-01' }, fresh, '2026-03-02', ['well', 'look', 'well']],
    ['a review missed', { ...filled, 'statement-made-on': '2024-03-01' }, fresh, today, ['well', 'wrong', 'well']],
    ['an old helpline', filled, [{ name: '112', statedLatestOn: '2025-01-14' }], today, ['well', 'well', 'look']],
    ['a year to the day', filled, [{ name: '112', statedLatestOn: '2025-01-15' }], today, ['well', 'well', 'well']],
    ['no helpline', filled, [], today, ['well', 'well', 'look']],
  ])('%s', (_, settings, helplines, day, expected) => {
    const findings = dutyFindings(settings, helplines, day)
    expect(states(findings)).toEqual(expected)
    expectMends(findings)
  })
})

test.each([
  ['quiet', { throttled: { tries: 0, sources: 0 }, areClientsHidden: false }, ['well']],
  ['somebody guesses', { throttled: { tries: 22, sources: 1 }, areClientsHidden: false }, ['look']],
  ['a proxy hides everybody', { throttled: { tries: 0, sources: 0 }, areClientsHidden: true }, ['well', 'wrong']],
])('sign-ins: %s', (_, facts, expected) => {
  const findings = signInFindings(facts)
  expect(states(findings)).toEqual(expected)
  expectMends(findings)
})

test('how many tries were not let through is said in figures', () => {
  const [finding] = signInFindings({ throttled: { tries: 22, sources: 1 }, areClientsHidden: false })
  expect(finding?.sentence).toContain('22 wstrzymane próby z 1 źródła')
})

test('what browsers refused is said by rule and side, in figures', () => {
  expect(policyFinding([]).state).toBe('well')
  const finding = policyFinding([
    { directive: 'img-src', side: 'reader', reports: 12 },
    { directive: 'script-src', side: 'staff', reports: 1 },
  ])
  expectMends([finding])
  expect(finding.sentence).toContain('img-src, strony dla czytelników: 12 zgłoszeń; script-src, panel: 1 zgłoszenie')
})

describe('mail', () => {
  const facts = { waiting: 2, waitingSince: NOON - HOUR, late: 0, inDoubt: 0, lastSentAt: NOON, lastFailure: null }
  const refused = { failure: 'sign-in-refused', replyCode: 535, tryAt: NOON + HOUR } as const
  test.each([
    ['none is sent', null, 'well'],
    ['on its way', facts, 'well'],
    ['nothing was sent yet', { ...facts, lastSentAt: null }, 'well'],
    ['one try failed', { ...facts, lastFailure: refused }, 'well'],
    ['somebody has to decide', { ...facts, inDoubt: 1 }, 'look'],
    ['nothing gets through', { ...facts, late: 2, inDoubt: 1 }, 'wrong'],
  ])('%s', (_, state, expected) => {
    const finding = mailFinding(state)
    expect(finding.state).toBe(expected)
    expectMends([finding])
  })

  test('nothing waits, or so many and since when', () => {
    expect(mailFinding({ ...facts, waiting: 0, waitingSince: null }).sentence).toBe(
      'Żadna wiadomość nie czeka na wysłanie. Ostatnio wysłano: 15 stycznia 2026 r., godz. 12.00.',
    )
    expect(mailFinding(facts).sentence).toContain(
      'Czekają na wysłanie: 2, najdłużej od: 15 stycznia 2026 r., godz. 11.00.',
    )
  })

  test('why it does not get through, when it is tried again and what to do', () => {
    const { sentence, fix } = mailFinding({ ...facts, late: 2, inDoubt: 1, lastFailure: refused })
    expect(sentence).toContain('Powód: serwer poczty nie przyjął loginu i hasła (odpowiedź 535).')
    expect(sentence).toContain('Następna próba: 15 stycznia 2026 r., godz. 13.00.')
    expect(sentence).toContain('Nie dotarły albo nie wiadomo, czy dotarły: 1.')
    expect(fix).toBe(
      'Sprawdź login i hasło w SMTP_URL. Portal próbuje przez dobę. Wiadomości, które nie dotarły, rozstrzygnij w tabeli niżej.',
    )
    expect(mailFinding({ ...facts, late: 2 }).sentence).toContain('Portal nie próbuje ich wysłać.')
  })
})
