import { spawn } from 'node:child_process'
import { installFromDebian } from '#scripts/install-from-debian.ts'
import { isProgram } from '#scripts/is-program.ts'
import { hasTwoCores } from './processes.ts'

const WRK = '/usr/bin/wrk'
const CONNECTIONS = 32

/** Requests a second, and how long answers took at the median and for the slowest of a hundred, in ms. */
export type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly failures: number }

/** Throws when there is no wrk and it cannot be had. */
export async function requireWrk(): Promise<void> {
  if (isProgram(WRK) || (await installFromDebian('wrk'))) return
  throw new Error('wrk: brak programu do pomiarów (apt-get install wrk).')
}

/** Reads one address from 32 connections for some seconds, from the second core where there are two. */
export async function loadFor(url: string, options: { seconds: number; coding: string }): Promise<Load> {
  const pinned = hasTwoCores ? ['/usr/bin/taskset', '-c', '1'] : []
  const wrk = [WRK, '-t1', `-c${CONNECTIONS}`, `-d${options.seconds}s`, '--latency']
  const [program = '', ...args] = [...pinned, ...wrk, '-H', `Accept-Encoding: ${options.coding}`, url]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of child.stdout) said += String(chunk)
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: inMs(/50%\s+([\d.]+)(us|ms|s)/.exec(said)),
    p99: inMs(/99%\s+([\d.]+)(us|ms|s)/.exec(said)),
    failures: Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0),
  }
}

function inMs(match: RegExpExecArray | null): number {
  const [, value = 'NaN', unit = 'ms'] = match ?? []
  return Number(value) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? 1)
}
