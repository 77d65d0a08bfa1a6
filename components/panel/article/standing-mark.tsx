import type { ComponentProps } from 'react'
import { articleStandingLabels } from '#components/article/standing-labels.ts'
import { StateMark } from '#components/panel/state-mark.tsx'
import type { ArticleStanding } from '#domain/article/article-standing.ts'

const looks = {
  draft: { icon: 'pencil', tone: 'work' },
  submitted: { icon: 'waiting', tone: 'work' },
  scheduled: { icon: 'calendar', tone: 'work' },
  published: { icon: 'check', tone: 'public' },
  'published-with-changes': { icon: 'difference', tone: 'public' },
  archived: { icon: 'archive', tone: 'archive' },
  withdrawn: { icon: 'withdrawn', tone: 'refusal' },
} as const satisfies Record<ArticleStanding, Pick<ComponentProps<typeof StateMark>, 'icon' | 'tone'>>

/** Where an article stands, in its icon and words. */
export function StandingMark({ standing }: { readonly standing: ArticleStanding }) {
  return <StateMark {...looks[standing]}>{articleStandingLabels[standing]}</StateMark>
}
