import { writeSync } from 'node:fs'
import process from 'node:process'
import { lookInto } from './look-into.ts'

/* Program of the child process: a file comes in on standard input, one line of JSON (Look) goes out on descriptor 3. */

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece)
writeSync(3, `${JSON.stringify(await lookInto(Buffer.concat(pieces)))}\n`)
process.exit()
