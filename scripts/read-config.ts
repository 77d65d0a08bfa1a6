import { resolve } from 'node:path'
import { type PortalConfig, parseConfig } from '#domain/portal-config.ts'
import { StartRefusal } from '#domain/start-refusal.ts'

/** The configuration of this process, the data directory made absolute. Throws StartRefusal, one line per variable. */
export function readConfig(env: NodeJS.ProcessEnv): PortalConfig {
  const result = parseConfig(env)
  if (!result.ok) throw new StartRefusal(result.refusals.join('\n'))
  return { ...result.config, dataDir: resolve(result.config.dataDir) }
}
