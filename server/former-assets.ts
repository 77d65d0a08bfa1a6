import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { BUILD_ID_FILE } from '#domain/next-internals.ts'

/** Pages of a former build that are open in a browser ask for its scripts and styles for so long after it was replaced, in ms. */
const LASTS_MS = 12 * 3_600_000

const FOLDER = 'former-assets'
/** Which build ran last. */
const LAST = 'last'
const UNFINISHED = '.part'

/**
 * Built files of former builds, in the data directory: where the program lies there may be another version, and the folder of the
 * former one may be gone. Each build leaves its own there when it runs first.
 */
export type FormerAssets = {
  /** Folders with files of former builds that may still be asked for. */
  readonly folders: readonly string[]
  /** Leaves the files of this build for the next one, and removes those past their time. */
  readonly keepOwn: () => void
}

/** `now` = ms UTC. */
export function findFormerAssets(options: {
  dataDir: string
  /** The id of this build, and its built files. */
  build: string
  staticDir: string
  now: number
}): FormerAssets {
  const { dataDir, build, staticDir, now } = options
  const place = join(dataDir, FOLDER)
  const last = read(join(place, LAST))
  const others = existsSync(place) ? builds(place).filter((name) => name !== build) : []
  const isPast = (name: string) => name !== last && now - statSync(join(place, name)).mtimeMs > LASTS_MS
  return {
    folders: others.filter((name) => !isPast(name)).map((name) => join(place, name)),
    keepOwn: () => {
      mkdirSync(place, { recursive: true, mode: 0o700 })
      for (const name of others.filter(isPast)) rmSync(join(place, name), { recursive: true, force: true })
      copyOnce(staticDir, join(place, build))
      if (last === build) return
      // Its time begins now, when another one came in its place.
      if (last !== null && others.includes(last)) utimesSync(join(place, last), now / 1_000, now / 1_000)
      writeFileSync(join(place, LAST), build)
    },
  }
}

/** The id that Next gave to the build in the folder. */
export function readBuildId(builtDir: string): string {
  return readFileSync(join(builtDir, BUILD_ID_FILE), 'utf8').trim()
}

function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return
  rmSync(to + UNFINISHED, { recursive: true, force: true })
  cpSync(from, to + UNFINISHED, { recursive: true })
  renameSync(to + UNFINISHED, to)
}

function builds(place: string): string[] {
  const entries = readdirSync(place, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.endsWith(UNFINISHED)).map(({ name }) => name)
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
