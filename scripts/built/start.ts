import { applySettings } from '../process-settings.ts'
import { runBuilt } from './run-built.ts'

/** `node build/start.js`: the portal, from a folder that `npm run build` wrote. */
await runBuilt(
  import.meta.dirname,
  async () => {
    const { openPortal } = await import('../open-portal.ts')
    return { main: () => openPortal({ dev: false }) }
  },
  () => applySettings(import.meta.filename),
)
