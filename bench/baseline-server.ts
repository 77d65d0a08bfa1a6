import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Given to the program as JSON: what to send, whatever is asked. `headers`: names and values in turn. */
export type Baseline = { readonly port: number; readonly headers: readonly string[]; readonly body: string }

/**
 * The measure of all things: `node:http` sending the same bytes with the same headers from memory, and nothing more. The
 * headers are one array, which Node writes as they are: an object would be taken apart for each answer.
 */
const { port, headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Baseline
const lines = [...headers]
const bytes = Buffer.from(body, 'base64')
createServer((_, response) => {
  response.writeHead(200, lines)
  response.end(bytes)
}).listen(port, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
