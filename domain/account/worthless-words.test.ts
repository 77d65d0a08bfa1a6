import { expect, test } from 'vitest'
import { foldKey } from '../text/fold-key.ts'
import { portalWords, withoutWords, wordsAbout } from './worthless-words.ts'

test('the words of the portal are folded, so that they can be found at all', () => {
  expect(portalWords.filter((word) => word !== foldKey(word))).toEqual([])
})

test('what colleagues know of somebody: each word of at least three letters, folded', () => {
  const owner = { name: 'Ewa Żółć-Lis', email: 'e.zolc@urzad.example', unit: 'Wydział 7 w Łodzi', position: null }
  expect(wordsAbout(owner, 'Stop handlowi')).toEqual(
    expect.arrayContaining(['ewa', 'zolc', 'lis', 'urzad', 'example', 'wydzial', 'lodzi', 'stop', 'handlowi']),
  )
  expect(wordsAbout(owner)).not.toContain('w')
})

test.each([
  ['handelludzmi2024', '2024'],
  ['h4ndellud2mi', 'lud2mi'],
  ['h@ndelludzm1', ''],
  // The longest first: otherwise „handlowi" would leave „owi".
  ['handlowi', ''],
  ['', ''],
  ['kurtyna magnes', 'kurtyna magnes'],
])('%j without the words of the portal: %j', (password, left) => {
  expect(withoutWords(password, portalWords)).toBe(left)
})
