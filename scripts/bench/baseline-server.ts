import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Given to the program as JSON: what to send, whatever is asked. */
export type Baseline = { readonly port: number; readonly headers: Record<string, string>; readonly body: string }

/** The measure of all things: `node:http` sending the same bytes with the same headers from memory, and nothing more. */
const { port, headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Baseline
const bytes = Buffer.from(body, 'base64')
createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
}).listen(port, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
