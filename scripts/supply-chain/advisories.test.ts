import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { main } from '../advisories.ts'
import { billOfMaterials } from '../sbom.ts'
import { namesOfBill } from './bill-of-materials.ts'
import { judge, osvFile } from './osv.ts'

type Event = Record<string, string>
const range = (...events: Event[]) => ({ type: 'SEMVER', events })

/** As GitHub writes them, with what is not asked of here left out. */
function anAdvisory(name: string, affected: object, more: object = {}) {
  const about = { id: 'GHSA-test-0000-0001', modified: '2026-11-30T10:00:00Z', summary: 'A page could be poisoned' }
  return { ...about, affected: [{ package: { ecosystem: 'npm', name }, ...affected }], ...more }
}

function verdictOf(version: string, affected: object, more: object = {}) {
  const [advisory] = osvFile.parse(anAdvisory('paczka', affected, more))
  return advisory === undefined ? null : judge(advisory, 'paczka', version)
}

test.each([
  ['1.0.0', [range({ introduced: '0' }, { fixed: '1.2.0' })], '1.2.0'],
  ['1.2.0', [range({ introduced: '0' }, { fixed: '1.2.0' })], false],
  ['1.2.0-beta.1', [range({ introduced: '0' }, { fixed: '1.2.0' })], '1.2.0'],
  ['1.10.0', [range({ introduced: '1.9.0' }, { fixed: '1.11.0' })], '1.11.0'],
  ['1.0.0', [range({ introduced: '0' }, { last_affected: '1.0.0' })], null],
  ['1.0.1', [range({ introduced: '0' }, { last_affected: '1.0.0' })], false],
  ['2.5.0', [range({ introduced: '1.0.0' }, { fixed: '1.5.0' }, { introduced: '2.0.0' }, { fixed: '2.6.0' })], '2.6.0'],
  ['1.7.0', [range({ introduced: '2.0.0' }, { fixed: '2.6.0' }, { introduced: '1.0.0' }, { fixed: '1.5.0' })], false],
  ['3.0.0', [range({ introduced: '2.0.0' })], null],
  ['3.0.0', [{ type: 'GIT', events: [{ introduced: '0' }] }], false],
  ['3.0.0', [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }], null],
])('version %s within %j: %s', (version, ranges, fixedIn) => {
  expect(verdictOf(version, { ranges })).toEqual(fixedIn === false ? null : { is: 'affected', fixedIn })
})

test('versions named one by one count too; what cannot be compared is unclear, never clean', () => {
  expect(verdictOf('1.0.0', { versions: ['1.0.0'] })).toMatchObject({ is: 'affected' })
  expect(verdictOf('1.0.1', { versions: ['1.0.0'] })).toBe(null)
  expect(verdictOf('1.0.0', { ranges: [range({ introduced: 'kiedyś' })] })).toMatchObject({ is: 'unclear' })
})

/** What the command says of this content, and its exit code. */
function check(content: unknown, more: Record<string, unknown> = {}) {
  const folder = testDirectory()
  mkdirSync(join(folder, 'w'))
  for (const [name, one] of Object.entries({ 'a.json': content, ...more }))
    writeFileSync(join(folder, 'w', name), typeof one === 'string' ? one : JSON.stringify(one))
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  const code = main([join(folder, 'w', ...(Object.keys(more).length > 0 ? [] : ['a.json']))])
  return { code, said: log.mock.calls.flat().join('\n') }
}

const everyVersion = { ranges: [range({ introduced: '0' }, { fixed: '99.0.0' })] }

test('a package that runs is named, with the version that is right', () => {
  const severe = { database_specific: { severity: 'HIGH' } }
  const { code, said } = check([anAdvisory('next', everyVersion, severe)])
  expect(said).toMatch(/^next \S+: GHSA-test-0000-0001 \(zagrożenie wysokie\)\. A page .* Poprawiono w 99\.0\.0\.$/m)
  expect(said).toContain('z ostrzeżeniami (1, najnowsze z 2026-11-30).')
  expect(code).toBe(1)
})

test('what only builds and tests is told, and is no alarm', () => {
  const { code, said } = check({ vulns: [anAdvisory('vitest', everyVersion)] })
  expect(said).toContain('Ten pakiet służy tylko do budowania i testów.')
  expect(code).toBe(0)
})

test('what was withdrawn, or is about others, is passed over; a folder is read whole', () => {
  const gone = anAdvisory('next', everyVersion, { withdrawn: '2026-11-30T10:00:00Z' })
  const others = anAdvisory('nieznana-paczka', everyVersion)
  const { code, said } = check(gone, { 'b.json': others, 'notatki.txt': 'nic' })
  expect(said).toContain('Żadne ostrzeżenie nie dotyczy')
  expect(code).toBe(0)
})

test.each([
  ['{', 'to nie jest plik JSON'],
  ['{"vulnerabilities":{}}', 'to nie są ostrzeżenia w formacie OSV'],
  ['[]', 'Nie ma tam żadnego ostrzeżenia o pakietach npm'],
])('%s is refused in a sentence', (content, sentence) => {
  expect(() => check(content)).toThrow(sentence)
})

test('words of others give no order to a terminal', () => {
  const { said } = check(anAdvisory('next', everyVersion, { summary: 'x\u001b[2Jy\nz' }))
  expect(said).toContain('x [2Jy z.')
})

test('a built folder, which has no lock file, knows the same packages by its bill of materials', () => {
  const names = namesOfBill(JSON.parse(billOfMaterials().text)).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['next', '@tiptap/core']))
})
