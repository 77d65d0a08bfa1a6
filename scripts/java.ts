import { delimiter, join } from 'node:path'
import { StartError } from '#domain/start-error.ts'
import { installFromDebian } from './install-from-debian.ts'
import { isProgram } from './is-program.ts'

/**
 * Java for the HTML checker of the tests: JAVA_PATH, else on PATH, else Debian's after apt-get (when root).
 * Throws StartError in one line that names JAVA_PATH: tests are never skipped silently.
 */
export async function requireJava(env: NodeJS.ProcessEnv): Promise<string> {
  const present = findJava(env) ?? ((await installFromDebian('default-jre-headless')) ? findJava(env) : null)
  if (present !== null) return present
  throw new StartError(
    'JAVA_PATH: nie znaleziono Javy do sprawdzania HTML. Zainstaluj ją albo podaj ścieżkę programu java.',
  )
}

/** What is here already; null when nothing is. Throws StartError when JAVA_PATH points at no program. */
export function findJava(env: NodeJS.ProcessEnv): string | null {
  if (env.JAVA_PATH) {
    if (isProgram(env.JAVA_PATH)) return env.JAVA_PATH
    throw new StartError(`JAVA_PATH: pod ścieżką ${env.JAVA_PATH} nie ma programu, który da się uruchomić.`)
  }
  const candidates = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'java'))
  return candidates.find(isProgram) ?? null
}
