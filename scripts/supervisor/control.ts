import { once } from 'node:events'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import type { UpgradeAnswer, UpgradeStep, WorkerCommand } from './messages.ts'

/** Longer paths of a socket are refused by the system (sun_path, unix(7)). */
const PATH_MAX = 107

export type Control = {
  /** The portal writes nothing any more. Rejects when it does not say so. */
  readonly hold: () => Promise<void>
  /** Another process has the portal's place. Rejects when it could not take it; then nothing has changed. */
  readonly takeOver: (command: WorkerCommand) => Promise<void>
  /** All goes on as it was before `hold`. */
  readonly cancel: () => void
}

/** Where `npm run upgrade` speaks to the supervisor. Null where the system knows no such socket, or none with so long a path. */
export function controlAddress(dataDir: string): string | null {
  const address = join(dataDir, 'komunikat.control')
  return process.platform === 'win32' || Buffer.byteLength(address) > PATH_MAX ? null : address
}

/** Listens there, for the account of the portal alone. Null where there can be none, or another portal on the same data has it. */
export async function openControl(dataDir: string, control: Control): Promise<Server | null> {
  const address = controlAddress(dataDir)
  if (address === null || (existsSync(address) && (await isAnswering(address)))) return null
  rmSync(address, { force: true })
  let upgrading: Socket | null = null
  const server = createServer((socket) => {
    const isFirst = upgrading === null
    if (isFirst) upgrading = socket
    converse(socket, isFirst ? control : null, () => {
      if (isFirst) upgrading = null
    })
  })
  process.umask(0o077)
  server.listen(address)
  try {
    await once(server, 'listening')
    chmodSync(address, 0o600)
  } catch {
    return null
  }
  return server
}

/** Takes the steps of one upgrade. `control` null: another one is under way. */
function converse(socket: Socket, control: Control | null, whenGone: () => void): void {
  let rest = ''
  let isHeld = false
  let running: Promise<void> = Promise.resolve()
  const answer = (said: UpgradeAnswer) => socket.writable && socket.write(`${JSON.stringify(said)}\n`)
  const yes = () => answer({ ok: true, startedAs: process.argv[1] ?? '' })

  const take = async (asked: UpgradeStep): Promise<void> => {
    if (control === null) return void answer({ ok: false, reason: 'another-upgrade' })
    if (asked.step === 'meet') return void yes()
    try {
      if (asked.step === 'hold') {
        isHeld = true
        await control.hold()
      } else {
        await control.takeOver(asked.command)
        isHeld = false
      }
      yes()
    } catch {
      letGo()
      answer({ ok: false, reason: asked.step === 'hold' ? 'does-not-answer' : 'not-ready' })
    }
  }
  const letGo = () => {
    if (isHeld) control?.cancel()
    isHeld = false
  }
  socket.setEncoding('utf8')
  socket.on('error', () => {})
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) running = running.then(() => take(JSON.parse(line) as UpgradeStep))
  })
  socket.once('close', () => {
    void running.then(letGo).finally(whenGone)
  })
}

async function isAnswering(address: string): Promise<boolean> {
  const socket = connect(address)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
