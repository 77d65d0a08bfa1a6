import { pino } from 'pino'
import { stopOnSignal } from '../stop-on-signal.ts'
import { stopWithParent } from '../stop-with-parent.ts'

/** Stands where the portal stands under npm: runs until it is told to stop, and says how it ended. */
stopWithParent()
stopOnSignal({
  log: pino({ base: null }, pino.destination({ dest: 1, sync: true })),
  stop: async () => true,
  closeDatabase: () => console.log('closed'),
})
setInterval(() => {}, 1_000)
console.log('ready')
