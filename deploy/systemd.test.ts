import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(join(import.meta.dirname, 'systemd', name), 'utf8')

/** What a unit says of its confinement, to the end of its section. */
const hardening = (name: string) => /# Hardening[^[]+/.exec(read(name))?.[0].trim()

test('the trial of a restore is confined as the portal is', () => {
  expect(hardening('komunikat-drill.service')).toBe(hardening('komunikat.service'))
  expect(hardening('komunikat.service')).toContain('ProtectSystem=strict')
})

test('both run the version that is current, with its Node', () => {
  const commands = ['komunikat.service', 'komunikat-drill.service'].map(
    (name) => /^ExecStart=(.*)$/m.exec(read(name))?.[1],
  )
  expect(commands).toEqual([
    '/opt/komunikat/node /opt/komunikat/current/start.js',
    '/opt/komunikat/node /opt/komunikat/current/drill.js',
  ])
})
