import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import process from 'node:process'

/* What a file that had taken the inspector over would try; says on descriptor 3 what came of it. */

function attempt(work: () => unknown): string {
  try {
    work()
    return 'done'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

const report = {
  environment: Object.keys(process.env)
    .filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name))
    .sort(),
  reads: attempt(() => readFileSync('/etc/passwd')),
  readsSecrets: attempt(() => readFileSync('.env.example')),
  writes: attempt(() => writeFileSync('services/attachment/inspection/testing/written', 'x')),
  starts: attempt(() => spawnSync('true').error && Promise.reject()),
}
writeSync(3, JSON.stringify(report))
