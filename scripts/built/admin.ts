import { runBuilt } from './run-built.ts'

/** `node build/admin.js`: accounts, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../admin.ts'))
