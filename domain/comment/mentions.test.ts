import { expect, test } from 'vitest'
import { findMentions } from './mentions.ts'

const people = [
  { id: 1, name: 'Anna Nowak' },
  { id: 2, name: 'Łukasz Żak' },
  { id: 3, name: 'Anna Maria Lis' },
  { id: 4, name: 'Jan' },
]
const mentioned = (words: string) => findMentions(words, people)

test('a whole name, or a first name that one person has', () => {
  expect(mentioned('@Anna Nowak, (@łukasz) i @JAN: proszę').accountIds).toEqual([1, 2, 4])
  expect(mentioned('@lukasz żak').accountIds).toEqual([2])
})

test('the longer name counts', () => {
  expect(mentioned('@Anna Maria Lis proszę')).toEqual({ accountIds: [3], unknown: [], ambiguous: [] })
})

test('a first name of two people names neither', () => {
  expect(mentioned('@Anna, sprawdź')).toEqual({ accountIds: [], unknown: [], ambiguous: ['Anna'] })
})

test('a name that nobody has', () => {
  expect(mentioned('@Zofia i @Janek')).toEqual({ accountIds: [], unknown: ['Zofia', 'Janek'], ambiguous: [] })
})

test('an address of mail mentions nobody', () => {
  expect(mentioned('pisz na biuro@jan.example albo jan+x@Jan.pl')).toEqual({
    accountIds: [],
    unknown: [],
    ambiguous: [],
  })
})

test('one person mentioned twice is one', () => {
  expect(mentioned('@Jan i jeszcze raz @Jan').accountIds).toEqual([4])
})
