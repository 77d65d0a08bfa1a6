// Run by deploy/try.sh inside a confinement, by the portal's own Node and as its own user:
//   node try-portal.mjs "<command that starts the portal>" ["<command for afterwards>" …]
// Starts the portal, asks it, sees that nothing but its data can be written, runs the commands, and stops it. Plain
// JavaScript without packages: where it runs there is nothing but the portal.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

const ORIGIN = `http://127.0.0.1:${process.env.PORT ?? 3000}`
const START_MS = 60_000
const STOP_MS = 10_000

const [start = '', ...commands] = process.argv.slice(2)
const since = performance.now()
const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** @param {string} command */
function run(command) {
  const [program = '', ...args] = command.split(' ')
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  return { child, said: () => said }
}

/** @param {string} sentence @param {string} [said] @returns {never} */
function fail(sentence, said = '') {
  console.error(`  ${sentence}\n${said.replace(/^/gm, '    ')}`)
  process.exit(1)
}

/** @param {string} path */
async function ask(path) {
  try {
    const answer = await fetch(ORIGIN + path)
    return { status: answer.status, text: await answer.text() }
  } catch {
    return { status: 0, text: '' }
  }
}

for (const folder of ['/', dirname(start.split(' ')[1] ?? '/'), '/usr']) {
  try {
    writeFileSync(join(folder, 'proba-zapisu'), '')
  } catch {
    continue
  }
  fail(`Da się zapisać w ${folder}.`)
}
if (process.getuid?.() === 0) fail('Program działa jako root.')

const portal = run(start)
while ((await ask('/api/health/live')).status !== 200) {
  if (portal.child.exitCode !== null || performance.now() - since > START_MS) fail('Portal nie ruszył.', portal.said())
  await wait(50)
}
console.log(`  odpowiada po ${seconds()}`)
const health = await ask('/api/health')
if (health.status !== 200) fail('Stan jest zły.', health.text)
const page = await ask('/')
if (page.status !== 200 || !page.text.includes('</html>')) fail(`Strona główna: ${page.status}.`, page.text)
for (const command of commands) {
  const { child, said } = run(command)
  const [code] = await once(child, 'exit')
  if (code !== 0) fail(`${command}: kod ${code}.`, said())
  console.log(`  ${command}: dobrze, po ${seconds()}`)
}
portal.child.kill('SIGTERM')
const [code] = await Promise.race([once(portal.child, 'exit'), wait(STOP_MS, ['nie zatrzymał się'])])
if (code !== 0) fail(`Koniec: ${code}.`, portal.said())
console.log(`  zatrzymany, po ${seconds()}`)
