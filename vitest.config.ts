import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const TESTS = [
  '{app,components,domain,services,db,demo,server,scripts,bench,docs,deploy,e2e}/**/*.test.ts',
  '{app,components}/**/*.test.tsx',
]

/** A file that puts a stand-in for a module would give it to its neighbours too. */
const withStandIns = globSync(TESTS).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))

/** What opens ports and sets timers has a process that ends with it: nothing of it is left when another file's turn comes. */
const ALONE = ['{server,scripts,bench,deploy}/**/*.test.ts', ...withStandIns.map(asPattern)]

/** A test that waits in vain ends after this, in ms: far beyond what any needs on a machine that is busy with others. */
const testTimeout = 60_000

/** The database that tests copy is migrated once for all processes. */
const globalSetup = 'db/testing-template.ts'

/** All other files share the modules that are loaded already: loading them again took two thirds of the time. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { test: { name: 'shared', include: TESTS, exclude: ALONE, isolate: false, testTimeout, globalSetup } },
      { test: { name: 'alone', include: ALONE, isolate: true, testTimeout, globalSetup } },
    ],
  },
})

/** Folders of routes have names in brackets, which patterns would read as their own signs. */
function asPattern(file: string): string {
  return file.replaceAll(/[()[\]{}]/g, '\\$&')
}
