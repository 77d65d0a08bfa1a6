import { expect, test } from 'vitest'
import { pageBlocks } from './page-blocks.ts'
import { plainTextLines } from './plain-text-lines.ts'
import { findProjectMention } from './project-mention.ts'

function project(text: string) {
  const found = findProjectMention(pageBlocks(plainTextLines(text)))
  return (
    found && [found.title, found.programme, found.mechanism, found.period && `${found.period.from}-${found.period.to}`]
  )
}

test.each([
  [
    'w ramach projektu „Droga do domu” współfinansowanego ze środków Programu „PL-99” Przykładowego Mechanizmu Finansowego 2009-2014.',
    ['Droga do domu', 'PL-99', 'Przykładowego Mechanizmu Finansowego', '2009-2014'],
  ],
  [
    'Projekt pn. „Droga” dofinansowano z Funduszu Pomocy na lata 2014–2020.',
    ['Droga', null, 'Funduszu Pomocy', '2014-2020'],
  ],
  ['Projekt „Droga” jest finansowany z programu PL15.', ['Droga', 'PL15', null, null]],
  ['The project “Safer Roads” is funded by the Example Grants.', ['Safer Roads', null, 'Example Grants', null]],
  ['Ze środków Funduszu Pomocy sfinansowano projekt „Droga”.', ['Droga', null, 'Funduszu Pomocy', null]],
])('%j', (text, expected) => {
  expect(project(text)).toEqual(expected)
})

test.each([
  '',
  'Projekt „Droga” trwa.',
  'Projekt „Droga” jest finansowany ze składek.',
  'Film „Droga” dofinansowano z Funduszu Pomocy.',
  'projektu „bez końca',
])('%j names no funded project', (text) => {
  expect(project(text)).toBeNull()
})

test('the English title comes from the logo', () => {
  const text =
    'Logo projektu Safer roads to work in the countryCelem projektu „Droga” finansowanego z Funduszu Pomocy jest spokój.'
  expect(findProjectMention(pageBlocks(plainTextLines(text)))?.englishTitle).toBe('Safer roads to work in the country')
})
