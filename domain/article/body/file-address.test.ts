import { expect, test } from 'vitest'
import { fileKindOf, isFileAddress } from './file-address.ts'

test.each([
  ['https://urzad.example/plan.pdf', 'PDF'],
  ['/download/2/Raport.DOCX?wersja=2#s', 'DOCX'],
  ['../dane.csv', 'CSV'],
  ['https://urzad.example/', null],
  ['https://plan.pdf', null],
  ['https://urzad.example/?plik=plan.pdf', null],
  ['/pomoc', null],
])('%s is %s', (href, kind) => expect(fileKindOf(href)).toBe(kind))

test.each(['/download/7/plan', '../download/7', 'https://urzad.example/pobierz/3'])('%s is a file', (href) => {
  expect(isFileAddress(href)).toBe(true)
})

test.each(['/do-pobrania', 'https://urzad.example/o-download/'])('%s is a page', (href) => {
  expect(isFileAddress(href)).toBe(false)
})
