import { StartError } from '#domain/start-error.ts'
import { installFromDebian } from './install-from-debian.ts'
import { isProgram } from './is-program.ts'

/**
 * Debian's packages of one and the same engine. The shell has no windows: a new context, which each story begins with,
 * takes 0.05 s of the processor instead of 0.9 s.
 */
const DEBIAN = [
  { name: 'chromium-headless-shell', program: '/usr/bin/chromium-headless-shell' },
  { name: 'chromium', program: '/usr/bin/chromium' },
] as const

/**
 * The browser for tests: CHROMIUM_PATH, else Debian's, else Playwright's own, else Debian's after apt-get (when root).
 * Throws StartError in one line that names CHROMIUM_PATH: tests are never skipped silently.
 */
export async function requireChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const present = await findChromium(env)
  if (present !== null) return present
  for (const { name, program } of DEBIAN) {
    if ((await installFromDebian(name)) && isProgram(program)) return program
  }
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
  const installed = DEBIAN.find(({ program }) => isProgram(program))
  if (installed) return installed.program
  const { chromium } = await import('@playwright/test')
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null
}
