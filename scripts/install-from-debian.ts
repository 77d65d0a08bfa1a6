import { isProgram } from './is-program.ts'
import { runProgram } from './run-program.ts'

/** Installs a package with apt-get where that is possible: a Debian of our own, as root. Says whether it worked. */
export async function installFromDebian(packageName: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false
  console.log(`Instaluję ${packageName} z pakietów systemu (apt-get).`)
  // RUNLEVEL: a service that comes with the package is not started beside ours.
  const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  await runProgram('apt-get', ['update', '-qq'], quiet)
  return (await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], quiet)) === 0
}
