import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { withReader } from '#db/copied-database.ts'
import { DATABASE_FILE } from '#db/database-file.ts'
import { staffClient } from '#e2e/support/staff-client.ts'
import { keepReading, keepSaving } from '#e2e/support/steady-load.ts'
import { buildFolderName } from '#scripts/build-names.ts'
import { type BenchPortal, withPortal } from './portal.ts'
import { DEMO_PASSWORD } from './prepare-portal.ts'

/** What readers and writers met while the portal went on as another version (`npm run upgrade`). Times in seconds. */
export type Upgrade = {
  readonly articles: number
  readonly readsPerSecond: number
  readonly reads: number
  /** Those that were not answered with the page, by status or by the error of the connection. */
  readonly failedReads: Readonly<Record<string, number>>
  readonly savers: number
  readonly saves: number
  /** Answered as taken, and not there afterwards. */
  readonly lostSaves: number
  /** Saves told to come again. */
  readonly waited: number
  /** How long nothing could be saved, and how long all took, the backup included. */
  readonly pause: number
  readonly total: number
}

const READS_PER_SECOND = 200
const WRITERS = ['autor', 'redaktor', 'autor', 'redaktor']
const PATHS = ['/', '/aktualnosci', '/zespoly', '/aktualnosci/pomiar-1', '/aktualnosci/pomiar-2', '/szukaj?q=telefon']

export async function measureUpgrade(articles: number): Promise<Upgrade> {
  const place = mkdtempSync(join(tmpdir(), 'komunikat-wydanie-'))
  try {
    return await measureIn(join(place, 'next'), articles)
  } finally {
    // Only now: the portal ran from there.
    rmSync(place, { recursive: true })
  }
}

function measureIn(folder: string, articles: number): Promise<Upgrade> {
  return withPortal({ articles, pinned: false }, async (portal) => {
    const people = WRITERS.map((name) => ({ name, client: staffClient(portal.url) }))
    for (const { name, client } of people) await client.signIn(`${name}@komunikat.localhost`, DEMO_PASSWORD)
    const readers = await keepReading(portal.url, PATHS, READS_PER_SECOND)
    const savers = people.map(({ client }, index) => keepSaving(client, `osoba-${index}`))
    await savedByEverybody(savers)
    const { pause, total } = await upgrade(portal, folder)
    await savedByEverybody(savers)
    const saves = await Promise.all(savers.map((saver) => saver.stop()))
    const reads = Object.entries(await readers.stop())
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
    return {
      articles,
      readsPerSecond: READS_PER_SECOND,
      reads: sum(reads.map(([, count]) => count)),
      failedReads: Object.fromEntries(reads.filter(([status]) => status !== '200')),
      savers: savers.length,
      saves: sum(saves.map(({ taken }) => taken)),
      lostSaves: sum(
        saves.map(({ articleId, lastWords, unanswered, conflicts }) =>
          Math.max(conflicts, [lastWords, unanswered].includes(textOf(portal, articleId)) ? 0 : 1),
        ),
      ),
      waited: sum(saves.map(({ waited }) => waited)),
      pause,
      total,
    }
  })
}

/** Until each has had one more save taken. */
async function savedByEverybody(savers: readonly ReturnType<typeof keepSaving>[]): Promise<void> {
  const before = savers.map(({ taken }) => taken())
  while (savers.some(({ taken }, index) => taken() === before[index])) await wait(50)
}

/** To the same program in `folder`, with one migration more. Throws when it did not succeed. */
async function upgrade({ dataDir }: BenchPortal, folder: string): Promise<Pick<Upgrade, 'pause' | 'total'>> {
  execFileSync('cp', ['-al', resolve(buildFolderName()), folder])
  const migration = 'create table next_version (id integer primary key) strict;\n'
  writeFileSync(join(folder, 'drizzle', '9999_next_version.sql'), migration)
  const begun = performance.now()
  const env = { ...process.env, DATA_DIR: dataDir }
  const child = spawn(process.execPath, [join(folder, 'upgrade.js'), '--wait=300'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await once(child, 'close')
  const [, pause] = /wstrzymane przez ([\d,]+) s/.exec(output) ?? []
  if (pause === undefined) throw new Error(`The portal was not upgraded. ${output}`)
  return { pause: Number(pause.replace(',', '.')), total: (performance.now() - begun) / 1_000 }
}

function textOf({ dataDir }: BenchPortal, articleId: number): string {
  const newest = 'select body_text from article_revisions where article_id = ? order by number desc limit 1'
  return withReader(join(dataDir, DATABASE_FILE), (client) => String(client.prepare(newest).pluck().get(articleId)))
}
