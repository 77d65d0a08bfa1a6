import type { ChildProcess } from 'node:child_process'
import process from 'node:process'
import type { Readable, Writable } from 'node:stream'
import { portalFolder, programFile } from '#db/portal-folder.ts'

// Imported in the ordinary way, a bundler follows what is started to a module of its own and looks for it beside the bundle.
const { spawn } = process.getBuiltinModule('node:child_process')

/** Of the memory of a child, what objects of JavaScript may take, in MB; buffers lie outside of it. */
const HEAP_MB = 150
/** Seconds of processor time after which the system itself ends the child, also when this process is gone. */
const PROCESSOR_SECONDS = 20

type ConfinedProcess = {
  readonly child: ChildProcess
  readonly input: Writable
  /** What it says on descriptor 3. */
  readonly output: Readable
  readonly errors: Readable
}

/**
 * Starts a program of ours in a process that may read the source and the packages and nothing else: no environment, no
 * file of anybody's, none to write, no program to start (Node's permission model). `program`: its path in the portal's
 * folder, without its ending.
 */
export function startConfined(program: string): ConfinedProcess {
  const root = portalFolder()
  const command = [
    process.execPath,
    `--max-old-space-size=${HEAP_MB}`,
    '--max-semi-space-size=8',
    '--permission',
    ...['services', 'domain', 'node_modules', 'package.json'].map((name) => `--allow-fs-read=${root}/${name}`),
    programFile(program),
  ]
  const isWindows = process.platform === 'win32'
  const [file = '', ...args] = isWindows
    ? command
    : ['/bin/sh', '-c', `ulimit -t ${PROCESSOR_SECONDS}; exec "$@"`, 'sh', ...command]
  const child = spawn(file, args, {
    cwd: root,
    // As little as the system needs; of glibc, one arena for all threads.
    env: {
      NODE_ENV: 'production',
      ...(isWindows ? { SystemRoot: process.env.SystemRoot } : { MALLOC_ARENA_MAX: '1' }),
    },
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const [input, , errors, output] = child.stdio as unknown as [Writable, null, Readable, Readable]
  return { child, input, output, errors }
}
