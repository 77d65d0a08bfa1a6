import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const AUTH_SECRET_FILE = 'auth-secret'

/**
 * The secret that sessions depend on: the one configured, else the one in the data directory, made there (256 bits,
 * readable by its owner only) on the first start. To be called under the start lock.
 */
export function ensureAuthSecret(config: { authSecret: string | null; dataDir: string }): string {
  if (config.authSecret !== null) return config.authSecret
  const file = join(config.dataDir, AUTH_SECRET_FILE)
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}
