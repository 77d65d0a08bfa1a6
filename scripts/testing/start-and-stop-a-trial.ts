import { join } from 'node:path'
import { startTrialPortal } from '../drill/trial-portal.ts'

/** What a drill does with its portal, and nothing else: says when it has stopped. */
const program = join(import.meta.dirname, 'portal-that-stops.ts')
const portal = await startTrialPortal(program, { dataDir: '/nowhere', siteUrl: 'https://komunikat.example' })
await portal.stop()
console.log('stopped')
