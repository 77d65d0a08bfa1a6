import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { PublicFiles } from './route-kind.ts'

/** The files of `public/`, as addresses. In production listed once; in development looked up, as they come and go. */
export function listPublicFiles(folder: string, options: { dev: boolean }): PublicFiles {
  if (options.dev)
    return { has: (path) => path !== '/' && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true }
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(
    entries.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  )
}
