import process from 'node:process'

/**
 * What the portal's process has to be told before its first line runs: limits of the heap, of which the young part is kept
 * small (`npm start` in package.json says the same, for Windows), and what glibc reads (mallopt(3)): one arena for all
 * threads, and each piece of 8 KB or more a mapping of its own, given back the moment it is free. As it comes, what readers were
 * sent long ago keeps its memory: half as much again after 10,000 pages.
 */
export const NODE_OPTIONS = ['--max-semi-space-size=12', '--max-old-space-size=512'] as const
const ALLOCATOR = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '8192' }

/**
 * Threads on which Node reads files, compresses and hashes (four, unless said before the first of them is used). Passwords
 * take two at most (services/account/password.ts), a picture one (services/media/keep-image.ts); the others are for
 * what readers wait for.
 */
const THREADS = '8'

/** Sees to it that `program`, which this process runs, runs with them or with those that somebody chose. */
export function applySettings(program: string): void {
  const isSet = missingOptions().length === 0 && (process.platform !== 'linux' || isAllocatorChosen())
  if (!isSet) continueAs(program)
  process.env.UV_THREADPOOL_SIZE ??= THREADS
}

/** Goes on as `node <program>` with these settings, under its own number. Comes back where no system call can do that: on Windows. */
export function continueAs(program: string): void {
  const command = [process.execPath, ...missingOptions(), ...process.execArgv, program]
  const allocator = process.platform === 'linux' && !isAllocatorChosen() ? ALLOCATOR : {}
  process.execve?.(process.execPath, command, { UV_THREADPOOL_SIZE: THREADS, ...process.env, ...allocator })
}

function missingOptions(): string[] {
  return NODE_OPTIONS.filter((option) => {
    const [name = ''] = option.split('=')
    return !process.execArgv.some((given) => given.startsWith(name))
  })
}

function isAllocatorChosen(): boolean {
  return Object.keys(ALLOCATOR).some((name) => process.env[name] !== undefined)
}
