import { expect, test } from 'vitest'
import { regularForm } from './regular-form.ts'

test.each([
  ['raportowaniach', 'raportowanie'],
  ['raportowaniami', 'raportowanie'],
  ['zabawieniom', 'zabawienie'],
  ['raportowań', 'raportowanie'],
  ['chrapnięciom', 'chrapnięcie'],
  ['chrapnięć', 'chrapnięcie'],
  ['raportowan', 'raportowanie'],
  ['komisyj', 'komisji'],
  ['patologij', 'patologii'],
  ['patologiach', null],
  ['covid', null],
  ['', null],
])('in the place of %s may stand %s', (word, form) => {
  expect(regularForm(word)).toBe(form)
})
