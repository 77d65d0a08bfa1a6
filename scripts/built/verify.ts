import { runBuilt } from './run-built.ts'

/** `node build/verify.js`: the register of changes checked, from a folder that `npm run build` wrote. */
await runBuilt(import.meta.dirname, () => import('../verify.ts'))
