import { resolve } from 'node:path'
import { type PortalConfig, parseConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'

/** The configuration of this process, the data directory made absolute. Throws StartError, one line per variable. */
export function readConfig(env: NodeJS.ProcessEnv): PortalConfig {
  const result = parseConfig(env)
  if (!result.ok) throw new StartError(result.errors.join('\n'))
  return { ...result.config, dataDir: resolve(result.config.dataDir) }
}
