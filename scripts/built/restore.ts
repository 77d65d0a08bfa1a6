import { runBuilt } from './run-built.ts'

/** `node build/restore.js`: a copy put back, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../restore.ts'))
