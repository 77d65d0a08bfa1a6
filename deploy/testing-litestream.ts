import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { DATABASE_FILE } from '#db/client.ts'

const CONFIGURATION = join(import.meta.dirname, 'litestream', 'litestream.yml')

/** The binary of the package for this machine. */
function program(): string {
  const found = createRequire(import.meta.url).resolve(
    `@flydotio/litestream-${process.platform}-${process.arch}/package.json`,
    { paths: [import.meta.dirname] },
  )
  return join(found, '..', 'litestream')
}

type Places = { readonly dataDir: string; readonly replica: string }

const environment = ({ dataDir, replica }: Places): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  REPLICA_DIR: replica,
})

/** Replicates with the configuration we give. `kill` is SIGKILL, and resolves when it is gone. */
export function startLitestream(places: Places) {
  const child: ChildProcess = spawn(program(), ['replicate', '-config', CONFIGURATION], {
    stdio: 'ignore',
    env: environment(places),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** Writes what the replica holds into the file, which must not exist; false = there is nothing to restore yet. */
export function restoreFromReplica(places: Places, target: string): boolean {
  const restore = ['restore', '-config', CONFIGURATION, '-o', target, join(places.dataDir, DATABASE_FILE)]
  return spawnSync(program(), restore, { env: environment(places), stdio: 'ignore' }).status === 0
}
