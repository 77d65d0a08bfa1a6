import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { anArchivedArticle, aPublishedArticle, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { createTeam } from '#services/team/create-team.ts'
import { accepted, asEditor } from '#services/testing.ts'
import { aTeam } from '#services/testing-inputs.ts'
import { publicRoutes } from '../routes.ts'
import { siteMapEntries } from './site-map-entries.ts'

const childrenOf = (entries: ReturnType<typeof siteMapEntries>, href: string) =>
  entries.find((entry) => entry.href === href)?.children.map((child) => child.href)

describe('the map of the site', () => {
  test('of an empty portal has every page without a parameter, once, in the order of the routes', () => {
    const entries = siteMapEntries(publicContext(openTestDatabase(), TEN))
    const fixed = publicRoutes.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes('['))
    expect(entries.map(({ href }) => href)).toEqual(fixed)
    expect(entries.flatMap(({ children }) => children)).toEqual([])
  })

  test('has years of the archive, topics in use and teams, each under its list', () => {
    const db = openTestDatabase()
    const editor = asEditor(db, TEN)
    const used = accepted(createTag(editor, { name: 'Szkolenia' }))
    accepted(createTag(editor, { name: 'Nieużywany' }))
    accepted(createTeam(editor, aTeam()))
    anArchivedArticle(db, { title: 'Dawny', firstPublished: '2015-03-02' })
    aPublishedArticle(db, { tagIds: [used.tagId] })
    const entries = siteMapEntries(publicContext(db, TEN))
    expect(childrenOf(entries, '/archiwum')).toEqual(['/archiwum/2015'])
    expect(childrenOf(entries, '/tematy')).toEqual(['/tematy/szkolenia'])
    expect(childrenOf(entries, '/zespoly')).toEqual(['/zespoly/podlaskie'])
    expect(childrenOf(entries, '/akty')).toEqual([])
    expect(childrenOf(entries, '/instytucje')).toEqual([
      '/instytucje/1-komenda-wojewodzka-policji',
      '/instytucje/2-straz-graniczna',
    ])
    expect(entries.flatMap(({ children }) => children)).toHaveLength(5)
  })
})
