import type { Reader } from '#db/client.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import { attachmentDocuments } from './attachment-documents.ts'
import { helplineDocuments } from './helpline-documents.ts'
import { institutionDocuments } from './institution-documents.ts'
import { legalActDocuments } from './legal-act-documents.ts'
import { pageDocuments } from './page-documents.ts'
import { planDocuments } from './plan-documents.ts'
import { projectDocuments } from './project-documents.ts'
import type { SearchableDocument } from './searchable-document.ts'
import { teamDocuments } from './team-documents.ts'
import { topicDocuments } from './topic-documents.ts'

/** Everything that readers can find of a kind. Articles, of which there may be 100,000, are asked for by their numbers. */
export const recordDocuments = {
  team: teamDocuments,
  helpline: helplineDocuments,
  plan: planDocuments,
  project: projectDocuments,
  'legal-act': legalActDocuments,
  institution: institutionDocuments,
  topic: topicDocuments,
  page: pageDocuments,
  attachment: attachmentDocuments,
} as const satisfies Record<Exclude<SearchKind, 'article'>, (tx: Reader) => SearchableDocument[]>

export type RecordKind = keyof typeof recordDocuments

export const recordKinds = Object.keys(recordDocuments) as readonly RecordKind[]
