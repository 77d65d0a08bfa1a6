import { expect, test } from 'vitest'
import { diffSequences } from './sequence-diff.ts'
import { diffWords, type WordRun } from './word-diff.ts'

/** "Zespół [-lubuski-][+łódzki+] działa." */
function shown(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const
  return diffWords(before, after)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join('')
}

test.each([
  ['', '', ''],
  ['a', 'a', 'a'],
  ['', 'nowy tekst', '[+nowy tekst+]'],
  ['stary tekst', '', '[-stary tekst-]'],
  ['Zespół lubuski działa.', 'Zespół łódzki działa.', 'Zespół [-lubuski-][+łódzki+] działa.'],
  ['Termin: 2.03.2015', 'Termin: 12.03.2015', 'Termin: [-2-][+12+].03.2015'],
  ['jak dobrze pisać', 'zespół i zadania', '[-jak dobrze pisać-][+zespół i zadania+]'],
  ['raz dwa trzy', 'dwa trzy cztery', '[-raz -]dwa trzy[+ cztery+]'],
])('%j → %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected)
})

const textOf = (runs: readonly WordRun[], without: WordRun['kind']) =>
  runs.map(({ kind, text }) => (kind === without ? '' : text)).join('')

test('both texts can be put together again from their differences', () => {
  const alphabet = ['a', 'b', 'c', ' ', 'Łódź', '.']
  let state = 7
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  const some = () => Array.from({ length: next() % 40 }, () => alphabet[next() % alphabet.length] ?? '')
  for (let round = 0; round < 500; round += 1) {
    const [before, after] = [some(), some()]
    const runs = diffWords(before.join(''), after.join(''))
    expect(textOf(runs, 'added')).toBe(before.join(''))
    expect(textOf(runs, 'removed')).toBe(after.join(''))
    const steps = diffSequences(before, after)
    expect(steps.filter(({ kind }) => kind !== 'added').map(({ item }) => item)).toEqual(before)
    expect(steps.filter(({ kind }) => kind !== 'removed').map(({ item }) => item)).toEqual(after)
  }
})

test('two long texts without a common word are distinguished in a moment', () => {
  const text = (word: string) => `${word} `.repeat(20_000)
  const started = performance.now()
  const runs = diffWords(text('jeden'), text('dwa'))
  expect(performance.now() - started).toBeLessThan(3_000)
  expect(runs.map(({ kind }) => kind)).toContain('added')
})
