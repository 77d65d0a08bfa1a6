import { expect, test } from 'vitest'
import { defaultSettings, settingSchemas } from '../setting/setting-input.ts'
import { parseBarriers } from './statement-lists.ts'

test('a barrier names what, why and where', () => {
  expect(parseBarriers('Mapa | nie ma opisu. | /zespoly\n\n  Filmy|nie mają napisów.')).toEqual([
    { element: 'Mapa', description: 'nie ma opisu.', page: { text: '/zespoly', href: '/zespoly' } },
    { element: 'Filmy', description: 'nie mają napisów.', page: null },
  ])
  expect(parseBarriers('')).toEqual([])
})

test.each([
  'Mapa',
  'Mapa |',
  '| opis',
  'Mapa | opis | zespoly',
  'Mapa | opis | //zly.example',
  'a | b | /c | d',
  'a | b | javascript:x',
])('%j is none', (line) => {
  expect(parseBarriers(line)).toBeNull()
  expect(settingSchemas['statement-barriers'].safeParse(line).success).toBe(false)
})

test('the portal begins with the barriers that are true of it', () => {
  expect(parseBarriers(defaultSettings['statement-barriers'])).toHaveLength(3)
})
