import { pino } from 'pino'
import { stopOnSignal } from '../stop-on-signal.ts'
import { findSupervisor } from '../supervisor/supervised.ts'

/** Runs in the place of the portal under npm until it is told to stop; says how it ended. */
findSupervisor()
stopOnSignal({
  log: pino({ base: null }, pino.destination({ dest: 1, sync: true })),
  stop: async () => true,
  closeDatabase: () => console.log('closed'),
})
setInterval(() => {}, 1_000)
console.log('ready')
