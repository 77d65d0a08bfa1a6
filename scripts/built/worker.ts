import { TAKING_OVER } from '../supervisor/messages.ts'
import { runBuilt } from './run-built.ts'

/** `worker.js`: the process of the portal itself, started by start.js; or by that of another version, to take over from it. */
await runBuilt(import.meta.dirname, async () => {
  const { openPortal } = await import('../open-portal.ts')
  return { main: (args) => openPortal({ dev: false, isTakingOver: args.includes(TAKING_OVER) }) }
})
