import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteContext } from './context.ts'
import type { VerbResult } from './outcome.ts'

export type AnyVerb = ((context: WriteContext, input: unknown) => VerbResult<unknown>) & { readonly verbName: string }

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
