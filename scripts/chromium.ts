import { StartError } from '#domain/start-error.ts'
import { installFromDebian } from './install-from-debian.ts'
import { isProgram } from './is-program.ts'

const DEBIAN = '/usr/bin/chromium'

/**
 * The browser for tests: CHROMIUM_PATH, else Debian's, else Debian's after apt-get (when root), else Playwright's own.
 * Throws StartError in one line that names CHROMIUM_PATH: tests are never skipped silently.
 */
export async function requireChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const present = await findChromium(env)
  if (present !== null) return present
  if ((await installFromDebian('chromium')) && isProgram(DEBIAN)) return DEBIAN
  throw new StartError(
    'CHROMIUM_PATH: nie znaleziono przeglądarki do testów. Zainstaluj Chromium i podaj ścieżkę programu w zmiennej CHROMIUM_PATH.',
  )
}

/** What is here already; null when nothing is. Throws StartError when CHROMIUM_PATH points at no program. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new StartError(`CHROMIUM_PATH: pod ścieżką ${named} nie ma programu, który da się uruchomić.`)
  }
  if (isProgram(DEBIAN)) return DEBIAN
  const { chromium } = await import('@playwright/test')
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null
}
