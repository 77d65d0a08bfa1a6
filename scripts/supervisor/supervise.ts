import process from 'node:process'
import { keepSwitch, undoSwitch } from '#db/database-switch.ts'
import { stopWithParent } from '../stop-with-parent.ts'
import { openControl } from './control.ts'
import { TAKING_OVER, type WorkerCommand } from './messages.ts'
import { type Ending, type PassedSocket, startWorker, type WorkerProcess } from './worker-process.ts'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** How long a process may take to stop writing, ms. */
const HOLD_TIMEOUT_MS = 10_000
/** How long a new version may take to start on data that are ready for it, ms. */
const READY_TIMEOUT_MS = 60_000
/** How long a process that has left may still be asked, ms. */
const QUIET_TIMEOUT_MS = 5_000

/**
 * Runs the portal's process, keeps its socket, and has another one take its place when `npm run upgrade` asks for that. It
 * loads nothing of the portal.
 * 1. Signals go on to the portal; as it ends, so do we. It is started again by whoever started us.
 * 2. The socket stays open while processes change: who connects then waits for the next one.
 * 3. Killed, it takes the portal with it (scripts/supervisor/supervised.ts).
 */
export async function supervise(command: WorkerCommand): Promise<void> {
  stopWithParent()
  let current = startWorker(command)
  /** Those that are to take over, or have left and still answer. */
  const others = new Set<WorkerProcess>()
  let socket: PassedSocket | undefined
  let addresses: readonly string[] = []
  const passOn = (signal: NodeJS.Signals) => {
    for (const worker of [current, ...others]) worker.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, passOn)

  const takeOver = async (next: WorkerProcess, dataDir: string) => {
    await next.until('ready', READY_TIMEOUT_MS)
    next.tell({ do: 'take', addresses }, socket)
    await next.until('listening', READY_TIMEOUT_MS)
    keepSwitch(dataDir)
    const former = current
    current = next
    others.delete(next)
    others.add(former)
    void former.ended.then(() => others.delete(former))
    former.tell({ do: 'leave' })
    await former.until('quiet', QUIET_TIMEOUT_MS).catch(() => {})
    next.tell({ do: 'open' })
  }

  let dataDir: string | null = null
  const control = current.until('listening').then(({ message, socket: opened }) => {
    socket = opened
    dataDir = message.dataDir
    return openControl(message.dataDir, {
      hold: async () => {
        current.tell({ do: 'hold' })
        const { message: held } = await current.until('held', HOLD_TIMEOUT_MS)
        addresses = held.addresses
      },
      takeOver: async (command) => {
        const next = startWorker({ ...command, args: [...command.args, TAKING_OVER] })
        others.add(next)
        try {
          await takeOver(next, message.dataDir)
        } catch (error) {
          next.kill('SIGKILL')
          await next.ended
          others.delete(next)
          throw error
        }
      },
      cancel: () => {
        undoSwitch(message.dataDir)
        current.tell({ do: 'open' })
      },
    })
  })
  // A portal that could not start has said why.
  const opened = control.catch(() => null)

  let ended: WorkerProcess
  let ending: Ending
  do {
    ended = current
    ending = await ended.ended
  } while (ended !== current)
  void (await opened)?.close()
  for (const worker of others) worker.kill('SIGTERM')
  await Promise.all([...others].map((worker) => worker.ended))
  if (dataDir !== null) undoSwitch(dataDir)
  endAs(ending)
}

function endAs({ code, signal }: Ending): void {
  for (const one of SIGNALS) process.removeAllListeners(one)
  if (signal === null) process.exit(code ?? 1)
  process.kill(process.pid, signal)
}
