import { findPath, type Lock, type LockEntry } from '../lock-complete.ts'

/** A package that the lock file names. */
export type InstalledPackage = {
  readonly name: string
  readonly version: string
  /** SPDX expression. Null where the registry did not show this platform's package when the lock was written. */
  readonly license: string | null
  /** Of the archive in the registry, as npm writes it: `sha512-` and base64. */
  readonly integrity: string | null
  /** Made for one platform, or not needed by what uses it. */
  readonly isOptional: boolean
  /** Part of the portal that runs, not only of building and testing it. */
  readonly isRunning: boolean
  /** `name@version` of what it uses. */
  readonly dependsOn: readonly string[]
}

/** Dependencies that only build: nothing of them is in a built folder. */
const BUILD_ONLY: ReadonlySet<string> = new Set(['@tailwindcss/postcss', 'esbuild', 'tailwindcss', 'typescript'])

const ROOT = ''

/** All packages of the lock, each version once, in the order of their names. */
export function listInstalled(lock: Lock): InstalledPackage[] {
  const running = walk(lock)
  const packages = new Map<string, InstalledPackage>()
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === ROOT || entry.version === undefined) continue
    const found = { ...toPackage(lock, path, entry), isRunning: running.has(path) }
    const known = packages.get(idOf(found))
    packages.set(idOf(found), known ? merge(known, found) : found)
  }
  return [...packages.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

export const idOf = ({ name, version }: Pick<InstalledPackage, 'name' | 'version'>): string => `${name}@${version}`

/** `name@version` of what the portal itself uses when it runs. */
export function directDependencies(lock: Lock): string[] {
  return usedBy(lock, ROOT).map((path) => idAt(lock, path))
}

function toPackage(lock: Lock, path: string, entry: LockEntry): Omit<InstalledPackage, 'isRunning'> {
  return {
    name: nameAt(path, entry),
    version: entry.version ?? '',
    license: entry.license ?? null,
    integrity: entry.integrity ?? null,
    isOptional: entry.optional === true,
    dependsOn: usedBy(lock, path).map((used) => idAt(lock, used)),
  }
}

function merge(one: InstalledPackage, other: InstalledPackage): InstalledPackage {
  return {
    ...one,
    isOptional: one.isOptional && other.isOptional,
    isRunning: one.isRunning || other.isRunning,
    dependsOn: [...new Set([...one.dependsOn, ...other.dependsOn])],
  }
}

/** Paths of all that is used by what runs. */
function walk(lock: Lock): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = usedBy(lock, ROOT)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    queue.push(...usedBy(lock, path))
  }
  return reached
}

/** Paths in the lock of what the package there uses; of what is wished for and not there, nothing. */
function usedBy(lock: Lock, path: string): string[] {
  const entry = lock.packages[path] ?? {}
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
  )
  const names = [...Object.keys(entry.dependencies ?? {}), ...Object.keys(entry.optionalDependencies ?? {}), ...peers]
  return [...new Set(names)]
    .filter((name) => path !== ROOT || !BUILD_ONLY.has(name))
    .flatMap((name) => findPath(lock, path, name) ?? [])
}

function idAt(lock: Lock, path: string): string {
  const entry = lock.packages[path] ?? {}
  return idOf({ name: nameAt(path, entry), version: entry.version ?? '' })
}

/** An alias has the name of what it stands for. */
function nameAt(path: string, entry: LockEntry): string {
  return entry.name ?? path.replace(/^.*node_modules\//, '')
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
