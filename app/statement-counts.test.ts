import { globSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { addComment } from '#services/comment/add-comment.ts'
import { resolveThread } from '#services/comment/resolve-thread.ts'
import { editorContext, publicContext, systemContext } from '#services/context.ts'
import { readFactors } from '#services/factor/factor-queries.ts'
import { confirmPreview } from '#services/preview/confirm-preview.ts'
import { createPreview } from '#services/preview/create-preview.ts'
import { readingSecretOf } from '#services/preview/preview-secret.ts'
import { NOW } from '#services/testing.ts'
import { aPortalOfSize } from '#services/testing-portal.ts'
import { toAddresses } from './testing-question-routes.ts'
import { type Asked, routeSubjects } from './testing-route-subjects.ts'

/*
 * Each page and each route that reads is made upon a small portal and upon one with five times as much of everything. The
 * number of SQL statements may not grow: a query inside a loop is slow only where there is much to show. Outside of Next
 * nothing is remembered within one request, so the numbers themselves are higher than a reader's.
 */

const there = vi.hoisted(() => ({
  db: null as unknown as Database,
  staff: null as unknown,
  files: '',
}))
vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))
vi.mock('next/navigation', () => {
  const leave = (how: string) => (where?: string) => {
    throw new Error(`${how} ${where ?? ''}`)
  }
  return {
    redirect: leave('redirected to'),
    permanentRedirect: leave('moved to'),
    notFound: leave('not found'),
    forbidden: leave('forbidden'),
  }
})
vi.mock('next-auth', () => ({ AuthError: class extends Error {} }))
vi.mock('#app/_server/auth.ts', () => ({
  sessionToken: async () => null,
  signIn: () => {},
  oidcCallback: async () => new Response(),
}))
vi.mock('#app/_server/own-health.ts', () => ({ askOwnHealth: async () => null }))
vi.mock('#app/_server/context.ts', () => ({
  readerContext: () => publicContext(there.db, NOW),
  database: () => there.db,
  siteUrl: () => 'https://portal.example',
  dataDirectory: () => there.files,
  fileStore: () => ({ dataDirectory: there.files, scanner: null }),
  backupPlace: () => ({ dataDir: there.files, isScheduled: true }),
  isMailSent: () => true,
  oidcConfig: () => ({ name: null }),
}))
vi.mock('#app/_server/second-factor.ts', () => ({
  findPendingFactors: async () => readFactors(there.db, 1),
  passkeysHere: () => ({ rpId: 'portal.example', origin: 'https://portal.example' }),
}))
vi.mock('#app/_server/staff.ts', () => ({
  findStaff: async () => there.staff,
  findStaffAnyFactor: async () => there.staff,
  findStaffAnyPassword: async () => there.staff,
  requireStaff: async () => there.staff,
  requireStaffAnyFactor: async () => ({ staff: there.staff, mustAddFactor: false }),
  requireStaffAnyPassword: async () => there.staff,
  endStaffSession: async () => {},
}))

/** Files of pages and handlers as Next finds them → their addresses. */
const routes = globSync('{(public),(staff)}/**/{page.tsx,route.ts}', { cwd: import.meta.dirname })
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, pattern: file.replace(/^\([a-z]+\)/, '').replace(/\/(page\.tsx|route\.ts)$/, '') || '/' }))
  .flatMap(({ file, pattern }) => toAddresses(pattern).map((address) => ({ file, ...address })))

test('every address that varies has its subject, and every subject its address', () => {
  const patterns = routes.map(({ pattern }) => pattern)
  expect(patterns.length).toBeGreaterThan(80)
  expect(patterns.filter((pattern) => pattern.includes('[') && !routeSubjects[pattern])).toEqual([])
  expect(Object.keys(routeSubjects).filter((pattern) => !patterns.includes(pattern))).toEqual([])
})

test('no page and no route asks more often where there is more', { timeout: 120_000 }, async () => {
  const portals = [2, 10].map((size) => {
    const db = openTestDatabase()
    const portal = aPortalOfSize(db, size)
    talkAbout(db, portal, size)
    return { db, portal }
  })
  there.files = testDirectory()
  const growing: Record<string, readonly string[]> = {}
  for (const { pattern, file, params } of routes) {
    const module = (await import(/* @vite-ignore */ `./${file}`)) as RouteModule
    const [few = [], many = []] = await inEach(portals, async ({ db, portal }) => {
      there.db = db
      // Whoever is signed in is led on from there.
      there.staff = pattern === '/logowanie' ? null : staffOf(db, portal.worker)
      const asked = routeSubjects[pattern]?.(portal) ?? {}
      const exactly = { ...asked, params: { ...asked.params, ...params } }
      return statementsOf(db, () => make(module, exactly)).catch((cause) => {
        throw new Error(`${pattern} could not be made`, { cause })
      })
    })
    if (many.length > few.length) growing[pattern] = grown(few, many)
  }
  expect(growing).toEqual({})
})

/** What is said of the article whose pages are made, and the links by which others read it. */
function talkAbout(db: Database, { rich: { articleId }, worker }: ReturnType<typeof aPortalOfSize>, size: number) {
  const context = editorContext(db, NOW, worker)
  for (let number = 0; number < size; number += 1) {
    const remark = { articleId, passageId: number % 2 === 0 ? '@title' : null, quote: '', words: `Uwaga ${number}` }
    const said = addComment(context, remark)
    if (said.ok && number % 3 === 0) resolveThread(context, { threadId: said.value.threadId })
    const link = createPreview(context, { articleId, version: 'tekst-1', days: 1, intendedFor: null })
    if (!link.ok) throw new Error('The link was refused')
    const confirmation = { readingSecret: readingSecretOf(link.value.secret), signedName: 'Ewa Lis', words: null }
    confirmPreview(systemContext(db, NOW, 'preview'), confirmation)
  }
}

type Props = { readonly params: Promise<object>; readonly searchParams: Promise<object> }
type RouteModule = {
  readonly default?: (props: Props) => ReactNode | Promise<ReactNode>
  readonly generateMetadata?: (props: Props) => unknown
  readonly GET?: (request: Request, context: { params: Promise<object> }) => Promise<Response>
}

async function make({ default: Page, generateMetadata, GET }: RouteModule, { params = {}, query = {} }: Asked) {
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
  if (Page) {
    await generateMetadata?.(props)
    // A page is a component of the server, which React's own types do not know outside of Next.
    await prerender(createElement(Page as () => ReactNode, props as object))
  } else if (GET) {
    await (await GET(new Request(`https://portal.example/?${new URLSearchParams(query)}`), props)).arrayBuffer()
  }
}

function staffOf(db: Database, accountId: number) {
  const context = editorContext(db, NOW, accountId)
  const rights = context.actor.rights
  const person = { name: 'Bogdan Wiśniewski', email: 'bogdan@urzad.example' }
  return {
    context,
    session: { sessionId: 'sesja-0', accountId, expiresAt: NOW + 3_600_000, provenAt: NOW },
    account: { id: accountId, ...person, rights },
    view: {
      accountId,
      name: person.name,
      actor: context.actor,
      siteName: 'Portal',
      isDemo: false,
      session: { expiresAt: NOW + 3_600_000, now: NOW },
      done: null,
    },
  }
}

/** Every statement that `act` has run, one entry for each time. */
async function statementsOf({ $client }: Database, act: () => Promise<unknown>): Promise<string[]> {
  const prepare = $client.prepare
  const run: string[] = []
  $client.prepare = ((sql: string) => {
    const statement = prepare.call($client, sql)
    for (const way of ['all', 'get', 'run', 'iterate'] as const) {
      const original = statement[way] as (...values: unknown[]) => unknown
      Object.assign(statement, {
        [way]: (...values: unknown[]) => {
          run.push(sql)
          return original.apply(statement, values)
        },
      })
    }
    return statement
  }) as typeof prepare
  try {
    await act()
  } finally {
    $client.prepare = prepare
  }
  return run
}

/** Those that are run more often where there is more. */
function grown(few: readonly string[], many: readonly string[]): readonly string[] {
  const timesIn = (all: readonly string[]) =>
    new Map([...Map.groupBy(all, abridged)].map(([sql, same]) => [sql, same.length]))
  const before = timesIn(few)
  return [...timesIn(many)].flatMap(([sql, times]) => {
    const formerly = before.get(sql) ?? 0
    return times > formerly ? [`${formerly} → ${times}: ${sql}`] : []
  })
}

function abridged(sql: string): string {
  return sql.slice(0, 200)
}

/** One after another: they share what stands in for the modules of the server. */
async function inEach<Item, Made>(items: readonly Item[], act: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (const item of items) made.push(await act(item))
  return made
}
