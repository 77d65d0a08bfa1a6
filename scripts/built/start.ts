import { join } from 'node:path'
import { portalCommand } from '../process-settings.ts'
import { NEEDED_NODE, requireNode } from '../run-command.mjs'
import { supervise } from '../supervisor/supervise.ts'

/** `node build/start.js`: the portal, from a folder that `npm run build` wrote, in a process of its own (worker.ts). */
requireNode(() => `Zainstaluj Node ${NEEDED_NODE} lub nowszy`)
await supervise(portalCommand(join(import.meta.dirname, 'worker.js')))
