import { runBuilt } from './run-built.ts'

/** `node build/upgrade.js`: the running portal goes on as this version, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../upgrade.ts'))
