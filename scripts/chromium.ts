import { accessSync, constants } from 'node:fs'
import { StartRefusal } from '#domain/start-refusal.ts'
import { runProgram } from './run-program.ts'

const DEBIAN = '/usr/bin/chromium'

/**
 * The browser for tests: CHROMIUM_PATH, else Debian's, else Debian's after apt-get (when root), else Playwright's own.
 * Throws StartRefusal in one line that names CHROMIUM_PATH: tests are never skipped silently.
 */
export async function requireChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const present = await findChromium(env)
  if (present !== null) return present
  if (process.getuid?.() === 0 && (await installFromDebian()) && isProgram(DEBIAN)) return DEBIAN
  throw new StartRefusal(
    'CHROMIUM_PATH: nie znaleziono przeglądarki do testów. Zainstaluj Chromium i podaj ścieżkę programu w zmiennej CHROMIUM_PATH.',
  )
}

/** What is here already; null when nothing is. Throws StartRefusal when CHROMIUM_PATH points at no program. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new StartRefusal(`CHROMIUM_PATH: pod ścieżką ${named} nie ma programu, który da się uruchomić.`)
  }
  if (isProgram(DEBIAN)) return DEBIAN
  const { chromium } = await import('@playwright/test')
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null
}

async function installFromDebian(): Promise<boolean> {
  if (!isProgram('/usr/bin/apt-get')) return false
  console.log('Instaluję Chromium z pakietów systemu (apt-get).')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-qq'], quiet)
  return (await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)) === 0
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
