import { writeSync } from 'node:fs'
import process from 'node:process'
import { readDocx } from './read-docx.ts'

/* Program of the child process: a file comes in on standard input, one line of JSON (DocxReading) goes out on descriptor 3. */

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece)
const answer = Buffer.from(`${JSON.stringify(await readDocx(Buffer.concat(pieces)))}\n`)
// A pipe takes no more at once than it has room for.
for (let written = 0; written < answer.length; ) written += writeSync(3, answer, written)
process.exit()
