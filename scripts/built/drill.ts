import { runBuilt } from './run-built.ts'

/** `node build/drill.js`: a copy restored and compared with the living portal, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../drill.ts'))
