// Plain JavaScript, as is what it imports: an older Node has to get as far as the sentence that names the one it needs.
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { continueWith, pinnedNode } from './pinned-node.mjs'
import { isOldNode, NEEDED_NODE, refuse, requireNode, runCommand } from './run-command.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...args] = process.argv.slice(2)

if (!existsSync(join(root, 'node_modules', 'next'))) refuse('Brakuje zależności. Uruchom najpierw: npm ci')
const other = isOldNode() ? pinnedNode(root) : null
if (other === null) await runHere()
else continueWith(other)

async function runHere() {
  requireNode(
    () =>
      `Dla ${process.platform}-${process.arch} nie ma Node w zależnościach (są dla linux-x64, linux-arm64 i win32-x64) albo pominięto zależności opcjonalne. Zainstaluj Node ${NEEDED_NODE} lub nowszy`,
  )
  const script = join(root, 'scripts', `${name}.ts`)
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(script))
    refuse(`Nie ma polecenia „${name}”. Polecenia wymienia npm run.`)

  // Compiled code is kept between runs, so that the second need not read every module again.
  nodeModule.enableCompileCache?.(join(root, 'node_modules', '.cache', 'compile'))

  // Files named on the command line are meant from where the person stands; npm says where that is.
  process.env.INIT_CWD ??= process.cwd()
  process.chdir(root)
  if (existsSync('.env')) process.loadEnvFile('.env')

  await runCommand(() => import(new URL(`./${name}.ts`, import.meta.url).href), args)
}
