import { applyAllocatorSettings } from './allocator-settings.ts'

/** `npm start`: a clean clone becomes a working portal; a second start neither builds nor seeds. */
export async function main(): Promise<void> {
  applyAllocatorSettings()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // Loaded only here: the settings start the process anew, and what was loaded before them would be loaded twice.
  const [{ openPortal }, { buildWhenStale }] = await Promise.all([import('./open-portal.ts'), import('./build.ts')])
  await openPortal({ dev: false, build: buildWhenStale })
}
