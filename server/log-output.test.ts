import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { LogOutput } from './log-output.ts'

const failure = (code: string) => Object.assign(new Error(code), { code })
const line = (words: string, level = 30) => `{"level":${level},"msg":"${words}"}\n`

/** A reader that takes so many bytes at a time, and none where there is nothing left to give. */
function aReader(...takes: (number | 'EAGAIN' | 'EPIPE')[]) {
  let read = Buffer.alloc(0)
  const output = new LogOutput((bytes, offset) => {
    const take = takes.shift() ?? Number.POSITIVE_INFINITY
    if (typeof take === 'string') throw failure(take)
    const taken = bytes.subarray(offset, offset + take)
    read = Buffer.concat([read, taken])
    return taken.length
  })
  return { output, read: () => read.toString() }
}

test('lines are written together, an error at once with all before it', () => {
  const { output, read } = aReader()
  output.write(line('pierwsza'))
  expect(read()).toBe('')
  output.write(line('druga', 50))
  expect(read()).toBe(line('pierwsza') + line('druga', 50))
})

test('a reader that falls behind gets every byte once, in order, letters of two bytes among them', () => {
  const { output, read } = aReader(17, 'EAGAIN', 'EAGAIN', 1, 2, 'EAGAIN')
  output.write(line('łódź', 50))
  output.write(line('żółw', 50))
  output.flush()
  output.flush()
  expect(read()).toBe(line('łódź', 50) + line('żółw', 50))
})

test('what nobody reads is kept up to a limit, then counted, and the loss is told', () => {
  const { output, read } = aReader(...Array<'EAGAIN'>(5_000).fill('EAGAIN'))
  for (let number = 0; number < 3_000; number++) output.write(line('x'.repeat(1_000)))
  let flushes = 0
  while (!read().includes('log lines lost') && flushes < 5_000) {
    output.flush()
    flushes += 1
  }
  const lines = read().trim().split('\n')
  const lost = JSON.parse(lines.at(-1) ?? '') as { lost: number }
  expect(lines.length - 1 + lost.lost).toBe(3_000)
  expect(read().length).toBeLessThan(1_100_000)
})

test('a reader that is gone is written to no more', () => {
  const { output, read } = aReader('EPIPE')
  output.write(line('nikt', 50))
  output.write(line('nikt', 50))
  expect(read()).toBe('')
})

test.each(['gone', 'stalled'])(
  'a process whose reader is %s goes on to its end',
  async (reader) => {
    const program = `
    import { createLog } from './server/log.ts'
    void process.stdout
    await new Promise((resolve) => setTimeout(resolve, 200))
    const log = createLog()
    for (let number = 0; number < 3_000; number++) log.info({ words: 'x'.repeat(1_000) })
    log.error('koniec')
    process.exit(7)
  `
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (reader === 'gone') child.stdout.destroy()
    else child.stdout.pause()
    const deadline = setTimeout(() => child.kill('SIGKILL'), 20_000)
    const [code] = (await once(child, 'exit')) as [number | null]
    clearTimeout(deadline)
    expect(code).toBe(7)
  },
  30_000,
)
