import { describe, expect, test } from 'vitest'
import { endOfWarsawDay, parseRegisterQuestion, questionParameters } from './register-question.ts'

const TODAY = '2026-01-15'
const ask = (typed: Partial<Record<'validOn' | 'knownOn' | 'comparedWith', string>>) =>
  parseRegisterQuestion({ validOn: '', knownOn: '', comparedWith: '', ...typed }, TODAY)

describe('the days asked about', () => {
  test.each([
    ['2015-03-02', '2015-03-02'],
    ['2015-03', '2015-03'],
    ['2015', '2015'],
    ['02.03.2015', '2015-03-02'],
    [' 2 marca 2015 r. ', '2015-03-02'],
    ['2015-03-03/2015-11-25', '2015-03-03/2015-11-25'],
    ['2999-01-01', '2999-01-01'],
  ])('%s is %s', (typed, edtf) => {
    const { question, problems } = ask({ validOn: typed, comparedWith: typed })
    expect([question.validOn?.edtf, question.comparedWith?.edtf, problems]).toEqual([edtf, edtf, {}])
  })

  test.each(['31-02-2015', '2015-02-31', 'abc', '0', '2015-03-02T10:00', '2015/2014', 'x'.repeat(5_000), '٢٠١٥'])(
    '%s is no date, and today is shown',
    (typed) => {
      expect(ask({ validOn: typed })).toEqual({
        question: { validOn: null, knownOn: null, comparedWith: null },
        problems: { validOn: 'not-a-date' },
      })
    },
  )
})

describe('the day of what was known', () => {
  test.each([
    ['2015-03-05', '2015-03-05', undefined],
    [TODAY, null, undefined],
    ['2026-01-16', null, 'not-yet'],
    ['2015-03', null, 'not-a-day'],
    ['wczoraj', null, 'not-a-date'],
  ])('%s', (typed, knownOn, problem) => {
    const { question, problems } = ask({ knownOn: typed })
    expect([question.knownOn, problems.knownOn]).toEqual([knownOn, problem])
  })

  test('ends with its last instant in Warsaw, on the odd days too', () => {
    expect(new Date(endOfWarsawDay('2015-03-02') + 1).toISOString()).toBe('2015-03-02T23:00:00.000Z')
    expect(new Date(endOfWarsawDay('2015-10-25') + 1).toISOString()).toBe('2015-10-25T23:00:00.000Z')
    expect(() => endOfWarsawDay('1000-01-01')).not.toThrow()
  })
})

test('the address asks the same again', () => {
  const { question } = ask({ validOn: 'marzec 2015', knownOn: '05.03.2015', comparedWith: '2014-01-01/2014-02' })
  const address = questionParameters(question)
  expect(address).toBe('?na-dzien=2015-03&stan-wiedzy=2015-03-05&porownaj=2014-01-01%2F2014-02')
  const given = new URLSearchParams(address)
  const again = ask({
    validOn: given.get('na-dzien') ?? '',
    knownOn: given.get('stan-wiedzy') ?? '',
    comparedWith: given.get('porownaj') ?? '',
  })
  expect(again.question).toEqual(question)
  expect(questionParameters(ask({}).question)).toBe('')
})
