import { archiveReasonLabels } from '#components/article/labels.ts'
import type { ArchiveReason } from '#domain/article/article-state.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'

type Plan = {
  readonly dueAt: number
  readonly reason: ArchiveReason
  readonly note: string | null
  readonly plannedBy: string | null
}

/** Beside the text: it goes to the archive by itself, which readers do not know yet. */
export function ArchivePlanNote({ plan }: { readonly plan: Plan | null }) {
  if (plan === null) return null
  const who = plan.plannedBy === null ? '' : ` (zaplanowano z konta: ${plan.plannedBy})`
  const reason = plan.note ?? archiveReasonLabels[plan.reason]
  return (
    <p className="closed-note">
      {typeset(`Artykuł trafi do archiwum ${formatWarsawInstant(plan.dueAt)}${who}. Powód: ${asSentence(reason)}`)}
    </p>
  )
}
