import { type ChildProcess, type SendHandle, spawn } from 'node:child_process'
import type { FromWorker, ToWorker, WorkerCommand } from './messages.ts'

export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** A socket as it passes between processes. */
export type PassedSocket = object

export type WorkerProcess = {
  readonly ended: Promise<Ending>
  /** A message to a process that has ended goes nowhere. */
  readonly tell: (message: ToWorker, socket?: PassedSocket) => void
  /** Resolves when it says so, with the socket that comes with it. Rejects when it ends first, or after so many ms. */
  readonly until: <Is extends FromWorker['is']>(is: Is, timeoutMs?: number) => Promise<Said<Is>>
  readonly kill: (signal: NodeJS.Signals) => void
}

type Said<Is> = { readonly message: Extract<FromWorker, { is: Is }>; readonly socket: PassedSocket | undefined }

/** Starts a process of the portal. What it prints goes where ours goes. */
export function startWorker({ program, args, settings }: WorkerCommand): WorkerProcess {
  const env = { ...settings, ...process.env }
  const child = spawn(program, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  const { promise: ended, resolve } = Promise.withResolvers<Ending>()
  child.once('exit', (code, signal) => resolve({ code, signal }))
  child.once('error', () => child.pid === undefined && resolve({ code: 1, signal: null }))
  return {
    ended,
    tell: (message, socket) => {
      if (child.connected) child.send(message, socket as SendHandle | undefined, () => {})
    },
    until: (is, timeoutMs) => said(child, ended, is, timeoutMs),
    kill: (signal) => void child.kill(signal),
  }
}

async function said<Is extends FromWorker['is']>(
  child: ChildProcess,
  ended: Promise<Ending>,
  is: Is,
  timeoutMs?: number,
): Promise<Said<Is>> {
  const { promise, resolve, reject } = Promise.withResolvers<Said<Is>>()
  const listen = (message: unknown, socket: unknown) => {
    const { is: heard } = message as FromWorker
    if (heard === is) resolve({ message: message as Said<Is>['message'], socket: socket as PassedSocket | undefined })
  }
  const giveUp = () => reject(new Error(`A process of the portal did not say „${is}”`))
  const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs)
  child.on('message', listen)
  void ended.then(giveUp)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.off('message', listen)
  }
}
