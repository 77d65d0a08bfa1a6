import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Background } from './background.ts'
import { createGracefulStop } from './graceful-stop.ts'
import { createHandOver } from './hand-over.ts'
import { listen, type Socket, type TakenSocket } from './listen.ts'
import type { WriteGate } from './write-gate.ts'

/** After this long what still runs on the connections that a new version did not take over is cut, in ms. */
const LEAVE_TIMEOUT_MS = 300_000

/** How long the rest may take to close after the last request ended, in ms. */
const CLOSING_MS = 500

/** How long what the portal does by itself may take to come to rest before nothing is written any more, in ms. */
const RESTING_MS = 3_000

/** A portal that listens, and what becomes of it. */
export type Serving = {
  /** What this process listens on. */
  readonly socket: Socket
  readonly isHeld: () => boolean
  /** Addresses of pages read lately, the latest first. */
  readonly recentAddresses: () => readonly string[]
  /** Lets nothing be written. Resolves when what the portal does by itself has stopped. */
  readonly hold: () => Promise<void>
  /** Lets everything be written again. */
  readonly open: () => void
  /** Leaves the port to another process; `onQuiet` is called when nobody can ask this one any more. Says what `stop` says. */
  readonly leave: (onQuiet: () => void) => Promise<boolean>
  /** Says whether all ended in peace. */
  readonly stop: () => Promise<boolean>
}

/** Listens at the port, or on the socket of the portal that this one takes over from. Throws StartError. */
export async function startServing(parts: {
  server: Server
  at: { host: string; port: number }
  /** Asked when all is ready; null = the port is to be opened. */
  takeSocket: () => Promise<TakenSocket | null>
  /** Renders ahead what will be asked for at once. */
  warmUp: (addresses: readonly string[]) => Promise<void>
  recentAddresses: () => readonly string[]
  gate: WriteGate
  background: Background
  /** Writes what is only in memory. */
  flush: () => void
  /** Called when everything may be written for the first time, or again. */
  whenOpen: () => void
  /** Called before the last requests are answered, and after. */
  beforeStop: () => void
  afterStop: () => Promise<unknown>
}): Promise<Serving> {
  const { server, gate, background } = parts
  const stopServer = createGracefulStop(server)
  const leaveServer = createHandOver(server)
  const endServer = createGracefulStop(server, LEAVE_TIMEOUT_MS)
  const taken = await parts.takeSocket()
  if (taken) await parts.warmUp(taken.addresses)
  const socket = await listen(server, parts.at, taken?.socket)

  const open = () => {
    gate.open()
    background.start()
    parts.whenOpen()
  }
  const end = async (endServing: () => Promise<boolean>) => {
    const rested = background.stop()
    parts.beforeStop()
    const inPeace = await endServing()
    await Promise.race([Promise.all([parts.afterStop(), rested]), wait(CLOSING_MS)])
    return inPeace
  }
  if (!gate.isHeld()) open()
  return {
    socket,
    isHeld: gate.isHeld,
    recentAddresses: parts.recentAddresses,
    hold: async () => {
      gate.hold()
      await Promise.race([background.stop(), wait(RESTING_MS)])
      parts.flush()
    },
    open,
    leave: async (onQuiet) => {
      await leaveServer()
      onQuiet()
      return end(endServer)
    },
    stop: () => end(stopServer),
  }
}
