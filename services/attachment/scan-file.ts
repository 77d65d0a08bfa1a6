import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import process from 'node:process'
import type { Scanner } from '#domain/portal-config.ts'
import { turns } from '../media/turns.ts'

/** How long one file may be scanned, in ms; a scanner that takes longer is away. */
const SCAN_TIMEOUT_MS = 30_000
/** Pieces in which clamd is given a file, in bytes. */
const PIECE = 65_536
/** Longest answer of clamd that is read, in characters. */
const MAX_ANSWER = 4_096

type ScanVerdict = 'clean' | 'infected' | 'away'

const inTurn = turns(2)

/**
 * Why a file is not kept, by the word of a virus scanner; null = nothing against it, or there is no scanner. What the
 * scanner said goes to the log.
 */
export async function scanIssue(
  bytes: Uint8Array,
  scanner: Scanner | null,
  timeoutMs = SCAN_TIMEOUT_MS,
): Promise<'infected' | 'scanner-away' | null> {
  if (scanner === null) return null
  const { by, whenAway } = scanner
  const verdict = await inTurn(() =>
    'command' in by ? askCommand(bytes, by.command, timeoutMs) : askClamd(bytes, by.socket, timeoutMs),
  )
  if (verdict === 'clean') return null
  console.log(JSON.stringify({ level: 40, time: new Date().toISOString(), verdict, whenAway, msg: 'file scanned' }))
  if (verdict === 'infected') return 'infected'
  return whenAway === 'refuse' ? 'scanner-away' : null
}

/** The file on standard input; exit code 0 = clean, 1 = infected, as clamdscan(1) and clamscan(1) have it. */
function askCommand(
  bytes: Uint8Array,
  [program, ...args]: readonly [string, ...string[]],
  timeoutMs: number,
): Promise<ScanVerdict> {
  const { promise, resolve } = Promise.withResolvers<ScanVerdict>()
  // Of our environment it gets what finds programs, no secrets.
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, SystemRoot: process.env.SystemRoot }
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], env, windowsHide: true })
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  child.once('error', () => resolve('away'))
  child.once('close', (code) => {
    clearTimeout(timer)
    resolve(code === 0 ? 'clean' : code === 1 ? 'infected' : 'away')
  })
  // It may know enough before it has read all.
  child.stdin.on('error', () => {})
  child.stdin.end(bytes)
  return promise
}

/** INSTREAM of clamd(8): each piece after its length, a length of zero at the end; the answer ends with OK or FOUND. */
function askClamd(bytes: Uint8Array, address: string, timeoutMs: number): Promise<ScanVerdict> {
  const { promise, resolve } = Promise.withResolvers<ScanVerdict>()
  const [, host = '', port = ''] = /^([^/]*):(\d+)$/.exec(address) ?? []
  const socket = connect(port === '' ? { path: address } : { host, port: Number(port) })
  let answer = ''
  const timer = setTimeout(() => socket.destroy(), timeoutMs)
  socket.setEncoding('utf8').on('data', (piece: string) => {
    answer += piece
    if (answer.includes('\0') || answer.length > MAX_ANSWER) socket.destroy()
  })
  socket.on('error', () => {})
  socket.once('close', () => {
    clearTimeout(timer)
    const words = answer.replace(/\0.*$/s, '').trim()
    resolve(/\bFOUND$/.test(words) ? 'infected' : /\bOK$/.test(words) ? 'clean' : 'away')
  })
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE)
    socket.write(lengthOf(piece))
    socket.write(piece)
  }
  socket.write(lengthOf(new Uint8Array()))
  return promise
}

function lengthOf({ length }: Uint8Array): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}
