import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PortalConfig } from '#domain/portal-config.ts'

/** Only its owner reads it, and may remove it. */
const DEMO_PASSWORD_FILE = 'haslo-pokazowe.txt'

/**
 * How the password of the demonstration is told, as the end of a line. On a portal that others see too, its log is read by
 * many and kept for long: there it goes into a file, or nowhere when the operator chose it.
 */
export function tellDemoPassword(
  { isSiteUrlSet, demoPassword, dataDir }: Pick<PortalConfig, 'isSiteUrlSet' | 'demoPassword' | 'dataDir'>,
  password: string,
): string {
  if (!isSiteUrlSet) return `${demoPassword === null ? ' (pokazane tylko teraz)' : ''}: ${password}`
  if (demoPassword !== null) return ': podane w DEMO_PASSWORD'
  const file = join(dataDir, DEMO_PASSWORD_FILE)
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return `: w pliku ${file} (usuń go po przeczytaniu)`
}
