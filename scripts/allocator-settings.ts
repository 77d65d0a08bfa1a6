import process from 'node:process'

/**
 * What glibc reads before the first line of ours runs (mallopt(3)): one arena for all threads, and each piece of 8 KB or
 * more a mapping of its own, given back the moment it is free. As it comes, what readers were sent long ago keeps its
 * memory: half as much again after 10,000 pages.
 */
const SETTINGS = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '8192' }

/**
 * Begins this process again, under its own number, with these settings. Does nothing where somebody chose their own, and
 * where there is no glibc.
 */
export function applyAllocatorSettings(): void {
  const isChosen = Object.keys(SETTINGS).some((name) => process.env[name] !== undefined)
  if (process.platform !== 'linux' || isChosen) return
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve?.(process.execPath, command, { ...process.env, ...SETTINGS })
}
