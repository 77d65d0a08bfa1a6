import { runBuilt } from './run-built.ts'

/** `node build/advisories.js`: packages compared with advisories, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../advisories.ts'))
