import type { ComponentProps } from 'react'
import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import { StateMark } from '#components/panel/state-mark.tsx'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'

const looks = {
  draft: { icon: 'pencil', tone: 'work' },
  submitted: { icon: 'waiting', tone: 'work' },
  approved: { icon: 'check', tone: 'work' },
  scheduled: { icon: 'calendar', tone: 'work' },
  published: { icon: 'check', tone: 'public' },
  'published-with-changes': { icon: 'difference', tone: 'public' },
  archived: { icon: 'archive', tone: 'archive' },
  withdrawn: { icon: 'withdrawn', tone: 'refusal' },
} as const satisfies Record<EditorialStatus, Pick<ComponentProps<typeof StateMark>, 'icon' | 'tone'>>

/** Where an article stands, in its icon and words. */
export function EditorialStatusMark({ status }: { readonly status: EditorialStatus }) {
  return <StateMark {...looks[status]}>{editorialStatusLabels[status]}</StateMark>
}
