import type { SendHandle } from 'node:child_process'
import process from 'node:process'
import type { Socket, TakenSocket } from '#server/listen.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** What a supervisor may ask of the portal's process. */
export type Supervised = {
  readonly hold: () => Promise<void>
  /** Addresses of pages read lately, the latest first. */
  readonly recentAddresses: () => readonly string[]
  readonly open: () => void
  readonly leave: () => Promise<void>
}

/** The supervisor of this process; null when nobody supervises it. */
export function findSupervisor() {
  if (!process.send) return null
  // A killed supervisor leaves nobody to whom signals could be sent: as before there was one, killed means gone.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  return {
    /** Says that all but the socket is there, and waits for it. */
    takeSocket: (): Promise<TakenSocket> => {
      const { promise, resolve } = Promise.withResolvers<TakenSocket>()
      const take = (message: ToWorker, socket: unknown) => {
        if (message.do !== 'take') return
        process.off('message', take)
        resolve({ socket: socket as Socket, addresses: message.addresses })
      }
      process.on('message', take)
      tell({ is: 'ready' })
      return promise
    },
    /** Gives it the socket to keep, and does from now on what it asks. */
    serve: (dataDir: string, socket: Socket, portal: Supervised): void => {
      process.on('message', (message: ToWorker) => {
        if (message.do === 'hold')
          void portal.hold().then(() => tell({ is: 'held', addresses: portal.recentAddresses() }))
        else if (message.do === 'open') portal.open()
        else if (message.do === 'leave') void portal.leave()
      })
      tell({ is: 'listening', dataDir }, socket)
    },
    sayQuiet: () => tell({ is: 'quiet' }),
  }
}

function tell(message: FromWorker, socket?: Socket): void {
  process.send?.(message, socket as SendHandle | undefined)
}
