import type { SubjectKind } from '#domain/audit/subject-kind.ts'

/** Where a thing of the log is kept in the panel; null where it has no page of its own. */
const addresses: Record<SubjectKind, ((id: number) => string) | null> = {
  article: (id) => `/panel/artykuly/${id}`,
  account: (id) => `/panel/konta/${id}`,
  team: null,
  institution: null,
  legal_act: null,
  project: null,
  helpline: null,
  plan: null,
  media: null,
  attachment: null,
  tag: null,
  setting: null,
}

export function subjectHref(kind: SubjectKind, id: number): string | null {
  return addresses[kind]?.(id) ?? null
}
