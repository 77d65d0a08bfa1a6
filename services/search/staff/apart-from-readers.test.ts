import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/*
 * Two indexes, one machinery: what is unpublished stands in the panel's alone. So no source but those named here may know
 * its tables, and nothing that a public page or the gateway takes in may ask it.
 */

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = '{app,bench,components,db,demo,domain,scripts,server,services}'

/** Those that describe the tables and write them; the questions are in find-for-staff.ts. */
const MAY_KNOW = [
  'db/schema/search.ts',
  'services/redaction/text-columns.ts',
  'services/search/staff/find-for-staff.ts',
  'services/search/staff/refresh-staff-search.ts',
  'services/search/staff/staff-index.ts',
]
const MAY_WRITE = ['services/finish-work.ts', 'services/search/rebuild-search.ts']
const MAY_ASK = ['services/article/staff-articles.ts', 'services/choice/ask-chooser.ts']

const sources = globSync(`${FOLDERS}/**/*.{ts,tsx}`, { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$|(^|\/)testing/.test(file))
const texts = new Map(sources.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))

/** Files of ours that a source takes in, past what it takes types from. */
function importsOf(file: string): string[] {
  const found = (texts.get(file) ?? '').matchAll(/^(?:import|export)(?! type\b)[^'"]*?from '([#.][^']+)'/gm)
  return [...found].flatMap(([, path = '']) => {
    const target = path.startsWith('#') ? path.slice(1) : relative(ROOT, join(ROOT, dirname(file), path))
    return texts.has(target) ? [target] : []
  })
}

const importing = (target: string) => sources.filter((file) => importsOf(file).includes(target)).sort()

test('only these sources know the tables of the panel’s index', () => {
  const knowing = sources.filter((file) => /staff_search_|staffSearchDocuments/.test(texts.get(file) ?? ''))
  expect(knowing.sort()).toEqual(MAY_KNOW)
  expect(importing('services/search/staff/staff-index.ts')).toEqual([
    'services/search/rebuild-search.ts',
    'services/search/staff/find-for-staff.ts',
    'services/search/staff/refresh-staff-search.ts',
  ])
})

test('it is written where work is finished and rebuilt, and asked by queries of the staff', () => {
  expect(importing('services/search/staff/refresh-staff-search.ts')).toEqual(MAY_WRITE)
  expect(importing('services/search/staff/find-for-staff.ts')).toEqual(MAY_ASK)
})

test('nothing that a public page takes in can ask it', () => {
  const reached = new Set(sources.filter((file) => file.startsWith('app/(public)/')))
  expect(reached.size).toBeGreaterThan(40)
  for (const file of reached) for (const taken of importsOf(file)) reached.add(taken)
  expect(reached).toContain('services/search/search-portal.ts')
  expect([...MAY_ASK, ...MAY_KNOW.slice(1)].filter((file) => reached.has(file))).toEqual([])
})

test('each source that asks it makes queries of the staff or is a part of one', () => {
  const asking = [...MAY_ASK, ...importing('services/choice/ask-chooser.ts')]
  const isQuery = (file: string) => texts.get(file)?.includes('defineStaffQuery(')
  expect(asking.filter((file) => !isQuery(file))).toEqual(['services/choice/ask-chooser.ts'])
})

/** Those that hold drafts as well, for what is looked for in all of the portal: which words, which links. */
const ALSO_APART = {
  phrase_index: ['services/phrase/phrase-index.ts'],
  articleLinks: [
    'db/schema/article-links.ts',
    'services/link/broken-links.ts',
    'services/link/index-links.ts',
    'services/link/outer-answers.ts',
    'services/link/outer-links.ts',
    'services/link/own-pages.ts',
    'services/link/points-here.ts',
  ],
}

test('phrases and links of drafts are known to these sources only, and to no public page', () => {
  for (const [table, mayKnow] of Object.entries(ALSO_APART)) {
    // Pages of readers have another thing of the same name: links of an article to articles.
    const knowing = sources.filter((file) => /^(?:db|services)\//.test(file) && texts.get(file)?.includes(table))
    expect(knowing.sort(), table).toEqual(mayKnow)
  }
  const reached = new Set(sources.filter((file) => file.startsWith('app/(public)/')))
  for (const file of reached) for (const taken of importsOf(file)) reached.add(taken)
  const asking = ['services/phrase/phrase-queries.ts', 'services/link/broken-links.ts', 'services/link/outer-links.ts']
  expect(asking.filter((file) => reached.has(file))).toEqual([])
  expect(asking.filter((file) => !texts.get(file)?.includes('defineStaffQuery('))).toEqual([])
})
