import { expect, test } from 'vitest'
import { safeReturnPath } from './return-path.ts'

test.each(['/panel', '/panel/artykuly', '/panel/artykuly/12?komunikat=zapisano&strona=2', '/panel/zespoly/lodzkie'])(
  '%s is an address of the panel',
  (address) => {
    expect(safeReturnPath(address)).toBe(address)
  },
)

test.each([
  null,
  undefined,
  '',
  '/',
  'panel',
  '//panel',
  '//zly.example/panel',
  '/\\zly.example',
  '\\\\zly.example',
  'https://zly.example/panel',
  'HTTPS:zly.example',
  '/panel//zly.example',
  '/panel/../aktualnosci',
  '/panel/%2e%2e/',
  '/panel\\@zly.example',
  '/panel@zly.example',
  '/panel.zly.example',
  '/panelista',
  '/panel\r\nLocation: https://zly.example',
  '/panel\t//zly.example',
  '/panel#//zly.example',
  '/panel/?q=https://zly.example',
  ' /panel',
  'javascript:alert(1)',
  '/logowanie',
  `/panel/${'a'.repeat(600)}`,
])('%j is not: one comes to the home of the panel', (address) => {
  expect(safeReturnPath(address)).toBe('/panel')
})
