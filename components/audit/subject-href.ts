import type { SubjectKind } from '#domain/audit/subject-kind.ts'

/** Where a thing of the log is kept in the panel; null where it has no page of its own. */
const addresses: Record<SubjectKind, ((id: number) => string) | null> = {
  article: (id) => `/panel/artykuly/${id}`,
  account: (id) => `/panel/konta/${id}`,
  team: (id) => `/panel/zespoly/${id}`,
  institution: (id) => `/panel/instytucje/${id}`,
  legal_act: (id) => `/panel/akty/${id}`,
  project: (id) => `/panel/projekty/${id}`,
  helpline: (id) => `/panel/infolinie/${id}`,
  plan: (id) => `/panel/plany/${id}`,
  media: (id) => `/panel/pliki/${id}`,
  attachment: null,
  tag: (id) => `/panel/tagi/${id}`,
  setting: null,
  security_log: null,
  bulk_run: (id) => `/panel/artykuly/wiele/raporty?nr=${id}`,
  proposal: (id) => `/panel/propozycje/${id}`,
  redaction: null,
}

export function subjectHref(kind: SubjectKind, id: number): string | null {
  return addresses[kind]?.(id) ?? null
}
