import { runBuilt } from './run-built.ts'

/** `node build/reindex.js`: the index of search again, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../reindex.ts'))
