import { afterEach, expect, it, vi } from 'vitest'
import { buildFolderName, distDirName } from './build-names.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  [undefined, '.next', 'build'],
  ['.next-test', '.next-test', 'build-test'],
])('NEXT_DIST_DIR %s: Next builds in %s, and the portal stands in %s', (given, distDir, folder) => {
  vi.stubEnv('NEXT_DIST_DIR', given)
  expect([distDirName(), buildFolderName()]).toEqual([distDir, folder])
})
