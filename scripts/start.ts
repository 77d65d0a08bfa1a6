import { applyAllocatorSettings } from './allocator-settings.ts'
import { buildWhenStale } from './build.ts'
import { openPortal } from './open-portal.ts'

/** `npm start`: a clean clone becomes a working portal; a second start neither builds nor seeds. */
export async function main(): Promise<void> {
  applyAllocatorSettings()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  await openPortal({ dev: false, build: buildWhenStale })
}
