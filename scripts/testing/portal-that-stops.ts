import { createServer } from 'node:http'

/** Stands for a built portal: answers, and ends when it is told to. */
createServer((_, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
