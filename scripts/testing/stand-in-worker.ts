import { createServer } from 'node:http'
import { pino } from 'pino'
import { noteAnswer } from '#server/connections.ts'
import { createGracefulStop } from '#server/graceful-stop.ts'
import { createHandOver } from '#server/hand-over.ts'
import { listen } from '#server/listen.ts'
import { stopOnSignal } from '../stop-on-signal.ts'
import { TAKING_OVER } from '../supervisor/messages.ts'
import { findSupervisor } from '../supervisor/supervised.ts'

/**
 * In the portal's place under a supervisor: `stand-in-worker.ts <name> <port> <data directory>`. Answers its name, a POST only
 * while nothing is held. The name `broken` ends before it is ready, `busy` never gets ready.
 */
const [name = '', port = '', dataDir = ''] = process.argv.slice(2)
const isTakingOver = process.argv.includes(TAKING_OVER)
if (name === 'broken') process.exit(3)
if (name === 'busy') await new Promise(() => setInterval(() => {}, 1_000))

let isHeld = isTakingOver
const server = createServer((request, response) => {
  noteAnswer(request, response)
  request.resume()
  const status = request.method === 'POST' && isHeld ? 503 : 200
  setTimeout(() => response.writeHead(status).end(name), 5)
})
const supervisor = findSupervisor()
const leaveServer = createHandOver(server)
const stop = createGracefulStop(server)
const given = isTakingOver && supervisor ? await supervisor.takeSocket() : null
const socket = await listen(server, { host: '127.0.0.1', port: Number(port) }, given?.socket)
const log = pino({ base: null }, pino.destination({ dest: 1, sync: true }))
const end = stopOnSignal({ log, stop, closeDatabase: () => {} })
supervisor?.serve(dataDir, socket, {
  hold: async () => {
    isHeld = true
  },
  recentAddresses: () => [],
  open: () => {
    isHeld = false
  },
  leave: () =>
    end('leave', async () => {
      await leaveServer()
      supervisor.sayQuiet()
      return stop()
    }),
})
console.log(`ready ${name} ${process.pid}`)
