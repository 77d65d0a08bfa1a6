import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateFile } from './migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of a database that ran the real migrations: every test gets a copy of it. */
    readonly databaseTemplate: string
  }
}

/** Before the tests, once for all their processes. */
export default function makeTemplate(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'komunikat-template-'))
  const file = join(directory, 'template.sqlite')
  migrateFile({ file, now: 0 })
  project.provide('databaseTemplate', file)
  return () => rmSync(directory, { recursive: true, force: true })
}
