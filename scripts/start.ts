import { applyAllocatorSettings } from './allocator-settings.ts'

/**
 * Threads on which Node reads files, compresses and hashes (four, unless said before the first of them is used). Passwords
 * take two at most (services/account/password.ts), a picture one (services/media/keep-image.ts); the others are for
 * what readers wait for.
 */
const THREADS = '8'

/** `npm start`: a clean clone becomes a working portal; a second start neither builds nor seeds. */
export async function main(): Promise<void> {
  process.env.UV_THREADPOOL_SIZE ??= THREADS
  applyAllocatorSettings()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // Loaded only here: the settings start the process again, and what was loaded before them would be loaded twice.
  const [{ openPortal }, { buildWhenStale }] = await Promise.all([import('./open-portal.ts'), import('./build.ts')])
  await openPortal({ dev: false, build: buildWhenStale })
}
