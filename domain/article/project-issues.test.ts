import { expect, test } from 'vitest'
import type { TopBlock } from './body/body.ts'
import { body, paragraph, projectFunding, text } from './body/body-builder.ts'
import { projectIssues } from './project-issues.ts'

const project = {
  id: 3,
  slug: 'poprawa-wspolpracy',
  title: 'Poprawa współpracy w zakresie krajowych struktur',
  sentence: 'Projekt współfinansowany ze środków Norweskiego Mechanizmu Finansowego 2009–2014.',
}
const says = (words: string, more: { projectId?: number; blocks?: TopBlock[] } = {}) => ({
  title: 'Zakończono szkolenia',
  summary: '',
  projectId: more.projectId ?? null,
  body: body(paragraph('akapit-1', text(words)), ...(more.blocks ?? [])),
})
const naming = `W projekcie „${project.title.toUpperCase()}” przeszkolono 299 osób.`

test('a text that names a project says nothing of who pays: one issue, by the title of the project', () => {
  expect(projectIssues(says(naming), [project])).toEqual([
    { field: 'projectId', key: 'project-unacknowledged', context: { project: project.title } },
  ])
  const inTitle = { ...says('Przeszkolono 299 osób.'), title: project.title }
  expect(projectIssues(inTitle, [project])).toHaveLength(1)
})

test.each([
  ['the article belongs to the project', says(naming, { projectId: 3 })],
  ['its block stands in the body', says(naming, { blocks: [projectFunding('projekt1', project.slug)] })],
  ['the sentence itself stands there', says(`${naming} ${project.sentence.toLowerCase()}`)],
  ['the text is about something else', says('Zespół poprawia współpracę.')],
])('nothing is missing where %s', (_, about) => {
  expect(projectIssues(about, [project])).toEqual([])
})

test('another project does not speak for it, and a title of one or two words names nothing', () => {
  expect(
    projectIssues(says(naming, { projectId: 4 }), [project, { ...project, id: 4, title: 'Inny projekt norweski' }]),
  ).toHaveLength(1)
  expect(projectIssues(says('Stop handlowi ludźmi.'), [{ ...project, title: 'Stop handlowi' }])).toEqual([])
})
