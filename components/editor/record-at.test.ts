import { expect, test } from 'vitest'
import { findRecordAt, pathHere } from './record-at.ts'

const here = 'https://portal.example'
const plan = async (text: string) => (text === '/aktualnosci/plan' ? [{ value: '24', label: 'Plan' }] : [])

test('only an address of this portal, to a whole page, is one of ours', () => {
  expect(pathHere('https://portal.example/aktualnosci/plan', here)).toBe('/aktualnosci/plan')
  expect(pathHere('/zespoly/pomorskie', here)).toBe('/zespoly/pomorskie')
  expect(pathHere('https://portal.example.org/aktualnosci/plan', here)).toBe(null)
  expect(pathHere('https://portal.example/aktualnosci/plan#zadania', here)).toBe(null)
  expect(pathHere('mailto:a@b.pl', here)).toBe(null)
})

test('it names an article by its number and a team by its code; anything else stays an address', async () => {
  expect(await findRecordAt(`${here}/aktualnosci/plan`, here, plan)).toEqual({
    target: { kind: 'article', articleId: 24 },
    title: 'Plan',
  })
  expect(await findRecordAt(`${here}/zespoly/pomorskie`, here, plan)).toEqual({
    target: { kind: 'team', voivodeship: '22' },
    title: 'zespół pomorski',
  })
  expect(await findRecordAt(`${here}/aktualnosci/inny`, here, plan)).toBe(null)
  expect(await findRecordAt(`${here}/tematy/plan`, here, plan)).toBe(null)
})

test('a server that does not answer leaves the address as it is', async () => {
  expect(await findRecordAt(`${here}/aktualnosci/plan`, here, () => Promise.reject(new Error('away')))).toBe(null)
})
