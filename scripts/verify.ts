import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DATABASE_FILE } from '#db/client.ts'
import { isBuilt, portalFolder } from '#db/portal-folder.ts'
import { StartError } from '#domain/start-error.ts'
import { compareWithRows, type OddEntry } from '#services/changes/compare-with-rows.ts'
import { readLoggedRoots } from '#services/changes/daily-roots.ts'
import { exportChain } from '#services/changes/export-chain.ts'
import { withCommandDatabase } from './command-database.ts'
import { readConfig } from './read-config.ts'

const COMMAND = isBuilt() ? 'node verify.js' : 'npm run verify --'

/** The file that everybody may download; this command runs no other code on the chain. */
type Verifier = typeof import('../public/sprawdz-rejestr.mjs')

/**
 * `npm run verify [-- <file> [<number>:<hash> …]]`: checks the register of changes of this portal, also while it runs, or a
 * downloaded one. The portal's own is compared with the rows it tells of and with the roots in `roots.log` too. Ends with 1 when
 * an entry is wrong, and names the first.
 */
export async function main([file, ...roots]: string[]): Promise<number> {
  const verifier: Verifier = await import(pathToFileURL(join(portalFolder(), 'public', 'sprawdz-rejestr.mjs')).href)
  const found = file === undefined ? await checkOwn(verifier) : await checkFile(verifier, file, roots)
  for (const line of verifier.inWords(found)) console.log(line)
  return found.ok ? 0 : 1
}

type Found = Awaited<ReturnType<Verifier['verifyChain']>>

async function checkFile({ verifyChain, linesOf }: Verifier, name: string, roots: readonly string[]): Promise<Found> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!existsSync(path)) throw new StartError(`Nie ma pliku ${path}.`)
  return verifyChain(linesOf(createReadStream(path)), roots.map(toRoot))
}

function toRoot(text: string): { number: number; hash: string } {
  const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (number === undefined || hash === undefined)
    throw new StartError(`Użycie: ${COMMAND} [<plik> [<numer>:<skrót> …]]`)
  return { number: Number(number), hash }
}

function checkOwn({ verifyChain, linesOf }: Verifier): Promise<Found> {
  const { dataDir } = readConfig(process.env)
  if (!existsSync(join(dataDir, DATABASE_FILE)))
    throw new StartError(`W ${dataDir} nie ma bazy portalu. Wskaż właściwy katalog zmienną DATA_DIR albo podaj plik.`)
  return withCommandDatabase(dataDir, async (db) => {
    const pieces = (function* () {
      for (const piece of exportChain(db, { all: true })) yield Buffer.from(piece)
    })()
    const found: Found = await verifyChain(linesOf(pieces), readLoggedRoots(dataDir))
    return withEarlier(found, compareWithRows(db))
  })
}

/** Of two wrong entries the one that comes first. */
function withEarlier(found: Found, odd: OddEntry | null): Found {
  if (odd === null || (found.problem !== null && found.problem.number <= odd.number)) return found
  return { ...found, ok: false, problem: odd }
}
