import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What finish-work.ts does for every verb: who else may name it is where it is written. What a start tells readers (the register
 * of changes began, a copy was restored) is nobody's verb.
 */
const finishing = {
  finishWork: 'define-verb.ts',
  refreshOverview: 'article-overview.ts',
  refreshSearch: 'refresh-search.ts',
  indexTopics: 'index-topics.ts',
  indexMergedTopic: 'index-topics.ts',
  raisePublicEpoch: 'public-epoch.ts start-register.ts',
  raiseLockVersion: 'lock-version.ts',
}

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !basename(file).startsWith('testing'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }))

test.each(Object.entries(finishing))('%s is called by finish-work.ts and named beside it in %s alone', (name, home) => {
  const naming = sources.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ file }) => basename(file))
  expect(naming.toSorted()).toEqual(['finish-work.ts', ...home.split(' ')].toSorted())
})

test('no verb raises a lock version or guesses the next one', () => {
  const raised = /\.lockVersion\}?`? *\+|\blockVersion *\+|lock_version/
  expect(sources.filter(({ text }) => raised.test(text)).map(({ file }) => file)).toEqual(['lock-version.ts'])
})
