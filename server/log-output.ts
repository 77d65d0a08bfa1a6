import { writeSync } from 'node:fs'

/** Lines are written together: a write of its own for each costs more than sending the page that it tells of. */
const TOGETHER_BYTES = 16_000
const TOGETHER_MS = 200

/** So much waits for a reader of the log that has fallen behind; what comes then is counted and lost. */
const KEPT_BYTES = 1_000_000

/** Level of `error` and above: such a line waits for nothing, whatever becomes of the process a moment later. */
const URGENT = /^\{"level":[56]0/

/** Writes from `offset` on and returns how many bytes went (write(2)). Throws EAGAIN when none would. */
type Write = (bytes: Buffer, offset: number) => number

/**
 * Standard output for lines of the log. It never waits: a reader that stalls must not stop the portal, and one that is
 * gone (EPIPE) is written to no more. pino's own output tries both again endlessly, and nothing else happens meanwhile.
 */
export class LogOutput {
  #kept = Buffer.alloc(0)
  #lines: string[] = []
  #length = 0
  #lost = 0
  #isGone = false
  readonly #write: Write

  constructor(write: Write = (bytes, offset) => writeSync(1, bytes, offset)) {
    this.#write = write
  }

  /** Writes by itself every so often and at the end of the process. */
  static ofProcess(): LogOutput {
    const output = new LogOutput()
    setInterval(() => output.flush(), TOGETHER_MS).unref()
    process.on('exit', () => output.flush())
    return output
  }

  write(line: string): void {
    if (this.#isGone) return
    if (this.#kept.length + this.#length > KEPT_BYTES) {
      this.#lost += 1
      return
    }
    this.#lines.push(line)
    this.#length += line.length
    if (this.#length > TOGETHER_BYTES || URGENT.test(line)) this.flush()
  }

  flush(): void {
    if (this.#isGone || (this.#length === 0 && this.#kept.length === 0)) return
    const bytes = this.#length === 0 ? this.#kept : Buffer.concat([this.#kept, Buffer.from(this.#lines.join(''))])
    this.#lines = []
    this.#length = 0
    let sent = 0
    try {
      while (sent < bytes.length) sent += this.#write(bytes, sent)
    } catch (error) {
      this.#isGone = (error as NodeJS.ErrnoException).code !== 'EAGAIN'
    }
    this.#kept = this.#isGone ? Buffer.alloc(0) : bytes.subarray(sent)
    if (this.#kept.length === 0) this.#tellLost()
  }

  #tellLost(): void {
    if (this.#lost === 0 || this.#isGone) return
    const line = { level: 40, time: new Date().toISOString(), lost: this.#lost, msg: 'log lines lost' }
    this.#lost = 0
    this.write(`${JSON.stringify(line)}\n`)
  }
}
