import type { Issue } from '../issue.ts'
import { foldKey } from '../text/fold-key.ts'
import type { Body } from './body/body.ts'
import { bodyReferences } from './body/body-references.ts'
import { bodyText } from './body/body-text.ts'

/** A co-funded project of the register; `sentence` is the acknowledgement that its agreement asks for. */
export type NamedProject = {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly sentence: string
}

type Text = {
  readonly title: string
  readonly summary: string
  readonly body: Body
  /** The project that the article belongs to: its block says the sentence and shows the signs. */
  readonly projectId: number | null
}

/** A title of fewer words than this is met in sentences that speak of something else. */
const WORDS_OF_A_TITLE = 3

/**
 * A text that calls a co-funded project by its title owes its readers the acknowledgement: the article belongs to the
 * project, the body has its block, or the sentence itself stands there (Regulation on the Norwegian Financial Mechanism
 * 2009–2014, annex 4; the same is asked by other programmes). One issue for each project of which nothing of this is said.
 */
export function projectIssues(text: Text, projects: readonly NamedProject[]): readonly Issue[] {
  if (projects.length === 0) return []
  const words = foldKey([text.title, text.summary, bodyText(text.body)].join(' '))
  const blocks = bodyReferences(text.body).projectSlugs
  return projects.flatMap(({ id, slug, title, sentence }) => {
    const name = foldKey(title)
    if (name.split(' ').length < WORDS_OF_A_TITLE || !words.includes(name)) return []
    const isSaid = id === text.projectId || blocks.includes(slug) || words.includes(foldKey(sentence))
    return isSaid ? [] : [{ field: 'projectId', key: 'project-unacknowledged', context: { project: title } }]
  })
}
