import { runBuilt } from './run-built.ts'

/** `node build/backup.js`: a proven copy, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../backup.ts'))
