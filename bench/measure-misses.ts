import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { requireForm, staffClient, withValues } from '#e2e/support/staff-client.ts'
import { quantile } from './figures.ts'
import type { BenchPortal } from './portal.ts'
import { DEMO_PASSWORD } from './prepare-portal.ts'
import { letReadersWait } from './waiting-readers.ts'

/** Answers by status; how long the slowest took, in ms. */
export type Answers = { readonly statuses: Readonly<Record<string, number>>; readonly slowest: number }

export type Misses = {
  readonly name: string
  readonly first: Answers
  readonly uploads: Answers | null
  readonly signIns: Answers | null
  /** A page in memory, asked for all the time on new connections, in ms. */
  readonly kept: { readonly times: number; readonly p50: number; readonly p99: number; readonly slowest: number }
  /** Most memory in use meanwhile (RSS), children of the server included, in MB. */
  readonly memory: number
}

const FIRST_RENDERS = 300
const UPLOADS = 8
const SIGN_INS = 50

/**
 * Three hundred different pages at once that nobody has asked for since a change, and what a reader of a page in memory
 * waits for meanwhile; then the same with files at their limit and sign-ins with a wrong password.
 */
export async function measureMisses(portal: BenchPortal): Promise<Misses[]> {
  // The first rendering of a kind of page loads its modules.
  await Promise.all(['/', '/aktualnosci/pomiar-1'].map((path) => ask(portal.url + path)))
  const alone = await crowd(portal, 'first renders', { work: async () => ({ uploads: null, signIns: null }) })
  const together = await crowd(portal, 'with uploads and sign-ins', await staffWork(portal))
  return [alone, together]
}

type Work = { readonly work: () => Promise<Pick<Misses, 'uploads' | 'signIns'>> }

async function crowd(portal: BenchPortal, name: string, { work }: Work): Promise<Misses> {
  forgetPages(portal)
  const endReading = await letReadersWait(`${portal.url}/`)
  let most = 0
  let running = true
  const watch = async () => {
    while (running) {
      most = Math.max(most, portal.memoryWithChildren())
      await wait(50)
    }
  }
  const watching = watch()
  const pages = Array.from({ length: FIRST_RENDERS }, (_, index) => `${portal.url}/aktualnosci/pomiar-${index + 1}`)
  const [first, others] = await Promise.all([Promise.all(pages.map((page) => ask(page))), work()])
  running = false
  await watching
  const waits = await endReading()
  return {
    name,
    first: answersOf(first),
    ...others,
    kept: { times: waits.length, p50: quantile(waits, 0.5), p99: quantile(waits, 0.99), slowest: Math.max(...waits) },
    memory: most,
  }
}

/** Raises the content version, as a publication does. */
function forgetPages({ dataDir }: BenchPortal): void {
  const client = openDatabase(join(dataDir, DATABASE_FILE)).$client
  client.exec('update public_epoch set value = value + 1')
  client.close()
}

async function staffWork({ url }: BenchPortal): Promise<Work> {
  const author = staffClient(url)
  await author.signIn('autor@komunikat.localhost', DEMO_PASSWORD)
  const cookie = [...author.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const photo = await noise()
  const page = await staffClient(url).get('/logowanie')
  const form = requireForm(page.text, 'password')
  const upload = (index: number) =>
    ask(`${url}/panel/api/obrazy?nazwa=pomiar-${index}.png`, {
      method: 'POST',
      headers: { cookie, origin: url, accept: 'application/json', 'content-type': 'image/png' },
      body: new Uint8Array(photo),
    })
  const wrongSignIn = async (index: number) => {
    const startedAt = performance.now()
    const stranger = staffClient(url)
    const values = { email: `obcy-${index}@example.org`, password: 'nie-to-haslo-nie-to' }
    const { status } = await stranger.post('/logowanie', withValues(form, values))
    return { status, ms: performance.now() - startedAt }
  }
  return {
    work: async () => {
      const [uploads, signIns] = await Promise.all([
        Promise.all(Array.from({ length: UPLOADS }, (_, index) => upload(index))),
        Promise.all(Array.from({ length: SIGN_INS }, (_, index) => wrongSignIn(index))),
      ])
      return { uploads: answersOf(uploads), signIns: answersOf(signIns) }
    },
  }
}

/** A picture that no format makes smaller, a little under the limit of ten megabytes. */
async function noise(): Promise<Buffer> {
  const size = 1_800
  const options = { width: size, height: size, channels: 3 as const, background: 'grey' }
  const picture = sharp({ create: { ...options, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
  return picture.png({ compressionLevel: 0 }).toBuffer()
}

type Asked = { readonly status: number; readonly ms: number }

type Sent = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer>
}

/** On a connection of its own each time: `fetch` would hand out those that are there, and a crowd brings its own. */
async function ask(url: string, sent: Sent = {}): Promise<Asked> {
  const startedAt = performance.now()
  const headers = { connection: 'close', 'accept-encoding': 'gzip', ...sent.headers }
  const status = await fetch(url, { ...sent, headers }).then(
    (answer) => answer.arrayBuffer().then(() => answer.status),
    () => 0,
  )
  return { status, ms: performance.now() - startedAt }
}

function answersOf(asked: readonly Asked[]): Answers {
  const statuses: Record<string, number> = {}
  for (const { status } of asked) statuses[status] = (statuses[status] ?? 0) + 1
  return { statuses, slowest: Math.max(...asked.map(({ ms }) => ms)) }
}
