import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, expect, test, vi } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import type { Scanner } from '#domain/portal-config.ts'
import { storeFile } from '../media/store-file.ts'
import { scanIssue } from './scan-file.ts'

/* A stand-in for clamd on a socket, and one for clamdscan as a command; both find what every scanner must find. */

const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`
const infected = Buffer.from(`a;b\n1;${EICAR}\n`)
const clean = Buffer.from('a;b\n1;2\n')

let server: Server | null = null
afterEach(() => {
  server?.close()
  server = null
})

/** `answer`: what it says instead of looking. */
async function clamd(answer?: string): Promise<Scanner> {
  const path = join(testDirectory(), 'clamd.ctl')
  const { promise, resolve } = Promise.withResolvers<void>()
  server = createServer((socket) => {
    let got = Buffer.alloc(0)
    socket.on('data', (piece) => {
      got = Buffer.concat([got, piece])
      const file = fileOf(got)
      if (file === null) return
      if (answer === 'never') return
      const found = file.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'
      socket.end(answer ?? found)
    })
    socket.on('error', () => {})
  }).listen(path, resolve)
  await promise
  return { by: { socket: path }, whenAway: 'refuse' }
}

/** The file, once all of it came by INSTREAM. */
function fileOf(got: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at)
    if (length === 0) return got.subarray(0, command.length).equals(command) ? Buffer.concat(pieces) : null
    pieces.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const command = (program: string): Scanner => ({
  by: { command: [process.execPath, '-e', program] },
  whenAway: 'refuse',
})
const clamdscan = command(
  `require('node:fs').readFileSync(0).includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') && process.exit(1)`,
)

test.each([
  ['a socket', () => clamd()],
  ['a command', async () => clamdscan],
])('by %s, a virus is refused and anything else is kept', async (_, open) => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = { dataDirectory: testDirectory(), scanner: await open() }
  expect(await storeFile(store, { bytes: infected, fileName: 'plany.csv' })).toEqual({
    ok: false,
    issues: [{ field: 'file', key: 'infected' }],
  })
  expect(await storeFile(store, { bytes: clean, fileName: 'plany.csv' })).toMatchObject({ ok: true })
  // Longer than one piece of the stream.
  const long = Buffer.concat([Buffer.from(`a;b\n${'1;2\n'.repeat(50_000)}`), infected])
  expect(await scanIssue(long, store.scanner)).toBe('infected')
})

test('no secret of ours is given to the command', async () => {
  process.env.AUTH_SECRET = 'tajemnica'
  const scanner = command('process.exit(process.env.AUTH_SECRET === undefined ? 0 : 1)')
  expect(await scanIssue(clean, scanner)).toBeNull()
  delete process.env.AUTH_SECRET
})

test.each([
  ['nobody listens', async () => ({ by: { socket: '/nowhere/clamd.ctl' }, whenAway: 'refuse' }) as const],
  ['it answers with an error', () => clamd('INSTREAM size limit exceeded. ERROR\0')],
  ['it never answers', () => clamd('never')],
  ['it goes away without a word', () => clamd('')],
  ['there is no such program', async () => ({ by: { command: ['/nowhere/clamdscan'] }, whenAway: 'refuse' }) as const],
  ['the program fails', async () => command('process.exit(2)')],
  ['the program never ends', async () => command('setInterval(() => {}, 1000)')],
])('%s: the file is refused, or kept where the operator chose so', async (_, open) => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const scanner: Scanner = await open()
  expect(await scanIssue(clean, scanner, 500)).toBe('scanner-away')
  expect(await scanIssue(clean, { ...scanner, whenAway: 'accept' }, 500)).toBeNull()
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining('"verdict":"away"'))
})

test('without a scanner nothing is asked', async () => {
  expect(await scanIssue(infected, null)).toBeNull()
})
