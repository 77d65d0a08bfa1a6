import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aFunding, aLogo, aProject, dateColumns, NOON, putRow } from '#db/testing-rows.ts'
import { publicContext } from '../context.ts'
import { listPublicProjects } from './public-projects.ts'

const named = (title: string, starts: object = {}) => aProject({ title, slug: title, fold_key: title, ...starts })

describe('projects that readers see', () => {
  test('the latest comes first, those without a date last and by title', () => {
    const db = openTestDatabase()
    putRow(db.$client, 'projects', named('b-bez-daty'))
    putRow(db.$client, 'projects', named('dawny', dateColumns('starts', '2013', '2013-01-01', '2013-12-31')))
    putRow(db.$client, 'projects', named('a-bez-daty'))
    putRow(db.$client, 'projects', named('nowy', dateColumns('starts', '2017-09', '2017-09-01', '2017-09-30')))
    const titles = listPublicProjects(publicContext(db, NOON)).map(({ title }) => title)
    expect(titles).toEqual(['nowy', 'dawny', 'a-bez-daty', 'b-bez-daty'])
  })

  test('each has its own payers and signs, in order', () => {
    const db = openTestDatabase()
    putRow(db.$client, 'projects', named('a'))
    putRow(db.$client, 'projects', named('b'))
    putRow(db.$client, 'project_fundings', aFunding({ project_id: 2, position: 2, source: 'budżet' }))
    putRow(db.$client, 'project_fundings', aFunding({ project_id: 2, position: 1, source: 'Norwegia' }))
    putRow(db.$client, 'project_logos', aLogo({ project_id: 1, name: 'Znak' }))
    const [a, b] = listPublicProjects(publicContext(db, NOON))
    expect(a?.fundings).toEqual([])
    expect(a?.logos.map(({ name }) => name)).toEqual(['Znak'])
    expect(b?.fundings.map(({ source }) => source)).toEqual(['Norwegia', 'budżet'])
    expect(b?.logos).toEqual([])
  })
})
