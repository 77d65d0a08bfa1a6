// Plain JavaScript that any Node from 20 on can read, because its first task is to say which Node is needed.
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { resolveQuickly } from './quick-resolve.mjs'

const NEEDED_NODE = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...args] = process.argv.slice(2)

/** One line and an end: what the person in front of the terminal can fix needs no stack. */
function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function nodeRefusal() {
  const pinned = ['node', 'node.exe', 'node.cmd'].some((file) => existsSync(join(root, 'node_modules', '.bin', file)))
  const fix = pinned
    ? `Uruchom to przez npm (npm run ${name}), które samo bierze Node z node_modules`
    : `Dla ${process.platform}-${process.arch} nie ma Node w zależnościach (są dla linux-x64, linux-arm64 i win32-x64) albo pominięto zależności opcjonalne. Zainstaluj Node ${NEEDED_NODE} lub nowszy`
  return `Potrzebny jest Node ${NEEDED_NODE} lub nowszy, a to jest ${process.version}. ${fix}.`
}

if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) refuse(nodeRefusal())
const script = join(root, 'scripts', `${name}.ts`)
if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(script))
  refuse(`Nie ma polecenia „${name}”. Polecenia wymienia npm run.`)
if (!existsSync(join(root, 'node_modules', 'next'))) refuse('Brakuje zależności. Uruchom najpierw: npm ci')

resolveQuickly(new URL('../', import.meta.url).href)
// Compiled code is kept between runs, so that the second start need not read every module again.
nodeModule.enableCompileCache?.(join(root, 'node_modules', '.cache', 'compile'))

// Files named on the command line are meant from where the person stands; npm says where that is.
process.env.INIT_CWD ??= process.cwd()
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')

try {
  const { main } = await import(new URL(`./${name}.ts`, import.meta.url).href)
  const code = await main(args)
  if (typeof code === 'number') process.exitCode = code
} catch (error) {
  if (error?.name === 'StartRefusal') refuse(error.message)
  process.stderr.write(`${error?.stack ?? error}\n`)
  process.exit(1)
}
