import process from 'node:process'
import type { WorkerCommand } from './supervisor/messages.ts'

/**
 * What the portal's process has to be told before its first line runs: limits of the heap, of which the young part is kept
 * small, and what glibc reads (mallopt(3)): one arena for all
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

/** How `node <program>` is started with them, or with those that somebody chose. */
export function portalCommand(program: string): WorkerCommand {
  const allocator = process.platform === 'linux' && !isAllocatorChosen() ? ALLOCATOR : {}
  return {
    program: process.execPath,
    args: [...missingOptions(), ...process.execArgv, program],
    settings: { UV_THREADPOOL_SIZE: THREADS, ...allocator },
  }
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
