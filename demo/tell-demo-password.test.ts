import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { parseConfig } from '#domain/portal-config.ts'
import { tellDemoPassword } from './tell-demo-password.ts'

const PASSWORD = 'abcde-23456-fghij-789km'
const SITE_URL = 'https://portal.example'

function told(env: Record<string, string>, password = PASSWORD) {
  const dataDir = testDirectory()
  const result = parseConfig({ DATA_DIR: dataDir, ...env })
  if (!result.ok) throw new Error(result.errors.join())
  return { dataDir, words: tellDemoPassword(result.config, password) }
}

test("on one's own machine it is printed, once or as chosen", () => {
  expect(told({}).words).toBe(` (pokazane tylko teraz): ${PASSWORD}`)
  expect(told({ DEMO_PASSWORD: 'wybrane-haslo' }, 'wybrane-haslo').words).toBe(': wybrane-haslo')
})

test('where others see the portal, a generated one lies in a file that only its owner reads', () => {
  const { dataDir, words } = told({ SITE_URL })
  const file = join(dataDir, 'haslo-pokazowe.txt')
  expect(words).toBe(`: w pliku ${file} (usuń go po przeczytaniu)`)
  expect(readFileSync(file, 'utf8')).toBe(`${PASSWORD}\n`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('and one that the operator chose lies nowhere', () => {
  const { dataDir, words } = told({ SITE_URL, DEMO_PASSWORD: 'wybrane-haslo' }, 'wybrane-haslo')
  expect(words).toBe(': podane w DEMO_PASSWORD')
  expect(readdirSync(dataDir)).toEqual([])
})
