import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { factorFindings } from '#components/system/factor-findings.ts'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { databaseError } from '#db/database-error.ts'
import { requireReplayableLog } from '#db/leftover-log.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { listMigrations } from '#db/migration-files.ts'
import { isDiskNearlyFull } from '#domain/disk-space.ts'
import type { PortalConfig } from '#domain/portal-config.ts'
import { StartError } from '#domain/start-error.ts'
import { listen } from '#server/listen.ts'
import { readFactorState } from '#services/factor/factor-state.ts'
import { areClientsHidden } from '#services/session/sign-in-sources.ts'
import { isBuildFresh } from './build-freshness.ts'
import { findChromium } from './chromium.ts'
import { requireDataDirectory } from './data-directory.ts'
import { type Lock, missingEntries } from './lock-complete.ts'
import { openToOthers } from './private-files.ts'
import { readConfig } from './read-config.ts'

/** A finding: what was looked at and how it is; `fix` says what to do when it is not well. */
type Finding = { readonly about: string; readonly is: string; readonly fix?: string }
type Look = () => Finding | Promise<Finding>

/** `npm run doctor`: says in plain words what is well, what is not, and how to fix it. Makes the data directory when absent, nothing else. */
export async function main(): Promise<number> {
  const findings = await all([configuration, ...machineLooks])
  const config = await readConfigOrNull()
  if (config) findings.push(...(await all(portalLooks(config))))
  for (const { about, is, fix } of findings) {
    console.log(`${fix === undefined ? 'dobrze' : 'UWAGA '}  ${about}: ${is}`)
    if (fix !== undefined) console.log(`        ${fix}`)
  }
  return findings.some(({ fix }) => fix !== undefined) ? 1 : 0
}

const machineLooks: readonly Look[] = [
  () => ({ about: 'Node', is: `${process.version} (${process.execPath})` }),
  pinnedRuntime,
  lockFile,
  browser,
  build,
]

function portalLooks(config: PortalConfig): readonly Look[] {
  return [
    () => directory(config),
    () => permissions(config),
    () => disk(config),
    () => database(config),
    () => clients(config),
    () => factors(config),
    () => port(config),
  ]
}

function configuration(): Finding {
  const { siteUrl, host, port: at } = readConfig(process.env)
  return { about: 'Konfiguracja', is: `${siteUrl}, nasłuch na ${host}:${at}` }
}

function pinnedRuntime(): Finding {
  const about = 'Node z zależności'
  const isHere = existsSync(join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))
  return {
    about,
    is: isHere ? 'jest' : `nie ma dla ${process.platform}-${process.arch}; działa Node zainstalowany w systemie`,
  }
}

function lockFile(): Finding {
  const missing = Object.keys(missingEntries(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock))
  const about = 'package-lock.json'
  if (missing.length === 0) return { about, is: 'kompletny dla wszystkich platform' }
  return { about, is: `brakuje wpisów: ${missing.length}`, fix: 'Uruchom: npm run lock:complete' }
}

async function browser(): Promise<Finding> {
  const about = 'Przeglądarka do testów'
  const path = await findChromium(process.env)
  if (path !== null) return { about, is: path }
  return {
    about,
    is: 'nie ma; portal działa bez niej',
    fix: 'Do testów zainstaluj Chromium i podaj jego ścieżkę w CHROMIUM_PATH.',
  }
}

function build(): Finding {
  const about = 'Budowa portalu'
  return { about, is: isBuildFresh() ? 'aktualna' : 'nieaktualna albo jej nie ma; npm start zbuduje portal sam' }
}

function directory(config: PortalConfig): Finding {
  requireDataDirectory(config.dataDir)
  return { about: 'Katalog danych', is: config.dataDir }
}

function permissions(config: PortalConfig): Finding {
  const about = 'Uprawnienia do danych'
  const open = openToOthers(config.dataDir)
  if (open.length === 0) return { about, is: 'dane należą tylko do konta portalu' }
  return {
    about,
    is: `inne konta tej maszyny mają dostęp do: ${open.join(', ')}`,
    fix: `Uruchom portal ponownie: zamknie je sam. Jeśli to nie pomoże: chmod -R go= ${config.dataDir}`,
  }
}

function disk(config: PortalConfig): Finding {
  const about = 'Dysk'
  const { bavail, blocks, bsize } = statfsSync(config.dataDir)
  if (!isDiskNearlyFull({ freeBytes: bavail * bsize, totalBytes: blocks * bsize }))
    return { about, is: 'miejsca wystarczy' }
  return { about, is: 'kończy się miejsce', fix: 'Zwolnij miejsce: bez niego zapis się nie uda.' }
}

function database(config: PortalConfig): Finding {
  const about = 'Baza danych'
  const file = join(config.dataDir, DATABASE_FILE)
  if (!existsSync(file)) return { about, is: 'jeszcze jej nie ma; utworzy ją npm start' }
  let client: Sqlite.Database | null = null
  try {
    requireReplayableLog(file)
    client = new Sqlite(file, { readonly: true })
    const check = client.pragma('quick_check(1)', { simple: true })
    if (check !== 'ok')
      return { about, is: `uszkodzona (${String(check)})`, fix: 'Zatrzymaj portal i odtwórz bazę z kopii.' }
    const pending = pendingMigrations(client).length
    const total = listMigrations().length
    if (pending > 0) return { about, is: `spójna, schemat ${total - pending} z ${total}; npm start dokończy migracje` }
    return { about, is: `spójna, schemat ${total} z ${total}` }
  } catch (error) {
    throw databaseError(error, file)
  } finally {
    client?.close()
  }
}

/** Asked of a database only: what nobody has signed in to yet says nothing. */
function clients(config: PortalConfig): Finding {
  const about = 'Adresy logujących się'
  const file = join(config.dataDir, DATABASE_FILE)
  if (!existsSync(file)) return { about, is: 'jeszcze nikt się nie logował' }
  const opened = openDatabase(file, 'read-only')
  try {
    if (!areClientsHidden(opened, config.siteUrl)) return { about, is: 'do rozróżnienia' }
    return {
      about,
      is: 'wszystkie ostatnie logowania są z adresu tego komputera',
      fix: 'Ustaw TRUST_PROXY na adres serwera pośredniczącego i niech przekazuje X-Forwarded-For.',
    }
  } finally {
    opened.$client.close()
  }
}

/** Second factors that do not work any more: the portal has moved, or a file was lost. */
function factors(config: PortalConfig): Finding {
  const about = 'Drugi składnik logowania'
  const file = join(config.dataDir, DATABASE_FILE)
  if (!existsSync(file)) return { about, is: 'nikt go jeszcze nie ma' }
  const opened = openDatabase(file, 'read-only')
  try {
    const found = factorFindings(readFactorState(opened, config)).filter(({ state }) => state !== 'well')
    const [first] = found
    if (!first) return { about, is: 'działa' }
    return { about, is: found.map(({ sentence }) => sentence).join(' '), fix: found.map(({ fix }) => fix).join(' ') }
  } finally {
    opened.$client.close()
  }
}

async function port(config: PortalConfig): Promise<Finding> {
  const probe = createServer()
  await listen(probe, config)
  await new Promise((done) => probe.close(done))
  return { about: 'Port', is: `${config.port} jest wolny` }
}

async function all(looks: readonly Look[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const look of looks) findings.push(await orError(look))
  return findings
}

/** A look that fails is a finding too. */
async function orError(look: Look): Promise<Finding> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error instanceof StartError) return { about: 'Do poprawienia', is: '', fix: error.message }
    return { about: 'Nie udało się sprawdzić', is: look.name, fix: error.message }
  }
}

async function readConfigOrNull(): Promise<PortalConfig | null> {
  try {
    return readConfig(process.env)
  } catch {
    return null
  }
}
