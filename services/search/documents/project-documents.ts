import type { Reader } from '#db/client.ts'
import { publicContext } from '../../context.ts'
import { listPublicProjects } from '../../project/public-projects.ts'
import { lines, type SearchableDocument, undated } from './searchable-document.ts'

/** Co-funded projects. */
export function projectDocuments(tx: Reader): SearchableDocument[] {
  return listPublicProjects(publicContext(tx, 0)).map((project) => ({
    ...undated,
    kind: 'project',
    recordId: project.id,
    title: project.title,
    summary: project.sentence,
    text: lines(
      project.titleEn,
      project.programme,
      project.mechanism,
      project.description,
      ...project.fundings.map(({ source }) => source),
      ...project.logos.map(({ name }) => name),
    ),
    address: `/projekty#${project.slug}`,
  }))
}
