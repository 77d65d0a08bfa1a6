import { supervise } from '../supervisor/supervise.ts'

/** Supervises a small program in the portal's place: `stand-in-supervisor.ts <program> <arguments>…`. */
await supervise({ program: process.execPath, args: process.argv.slice(2), settings: {} })
