import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#db/client.ts'
import type { WriteContext } from './context.ts'
import type { VerbResult } from './outcome.ts'
import { asAdministrator, asAuthor, asEditor, asNobody, theSystem } from './testing.ts'

export type AnyVerb = ((context: WriteContext, input: unknown) => VerbResult<unknown>) & {
  readonly verbName: string
  readonly asksAgain: boolean
}

/** Every verb of the services, found by reading the folder: one that nobody wrote into the table is found too. */
export async function collectVerbs(): Promise<Map<string, AnyVerb>> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'define-verb.ts')
    .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes('defineVerb('))
  const modules = await Promise.all(files.map((file) => import(join(import.meta.dirname, file))))
  const exported: unknown[] = modules.flatMap((module) => Object.values(module))
  return new Map(exported.filter(isVerb).map((verb) => [verb.verbName, verb]))
}

function isVerb(value: unknown): value is AnyVerb {
  return typeof value === 'function' && 'verbName' in value
}

/** Who may try, in the order of the table's columns. */
export const actors: Record<string, (db: Database) => WriteContext> = {
  nobody: asNobody,
  author: asAuthor,
  editor: asEditor,
  administrator: asAdministrator,
  import: (db) => theSystem(db, 'import'),
  'first-administrator': (db) => theSystem(db, 'first-administrator'),
  operator: (db) => theSystem(db, 'operator'),
  due: (db) => theSystem(db, 'due'),
  preview: (db) => theSystem(db, 'preview'),
  'password-link': (db) => theSystem(db, 'password-link'),
  'identity-provider': (db) => theSystem(db, 'identity-provider'),
}
