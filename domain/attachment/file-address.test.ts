import { expect, test } from 'vitest'
import { contentDisposition, fileAddress } from './file-address.ts'

test('the name stands in the address encoded', () => {
  expect(fileAddress(7, 'wzór oferty.docx')).toBe('/zalaczniki/7/wz%C3%B3r%20oferty.docx')
})

test.each([
  ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
  ['Łódź.csv', `attachment; filename="Lodz.csv"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA.csv`],
  ['план.csv', `attachment; filename="____.csv"; filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD.csv`],
  [`a";b'(1).csv`, `attachment; filename="a_;b'(1).csv"; filename*=UTF-8''a%22%3Bb%27%281%29.csv`],
])('%s', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
})
