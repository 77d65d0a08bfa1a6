import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StaffContext } from './context.ts'

export type AnyStaffQuery = ((context: StaffContext, ...asked: readonly unknown[]) => unknown) & {
  readonly isStaffQuery: true
}

/** Every query of the staff by its name, found by reading the folder. */
export async function collectStaffQueries(): Promise<Map<string, AnyStaffQuery>> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'define-staff-query.ts')
    .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes('defineStaffQuery('))
  const modules = await Promise.all(files.map((file) => import(join(import.meta.dirname, file))))
  const exported: [string, unknown][] = modules.flatMap((module) => Object.entries(module))
  return new Map(exported.filter((entry): entry is [string, AnyStaffQuery] => isStaffQuery(entry[1])))
}

function isStaffQuery(value: unknown): value is AnyStaffQuery {
  return typeof value === 'function' && 'isStaffQuery' in value
}
