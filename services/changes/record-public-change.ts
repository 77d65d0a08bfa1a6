import type { Reader } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import { rolesOf } from '../account/role-of.ts'
import { accountOf } from '../account-of.ts'
import type { Effect } from '../outcome.ts'
import { appendEntry } from './append-entry.ts'
import { auditRoot, lastCommittedAudit } from './audit-stretch.ts'
import { beginChain } from './begin-chain.ts'
import { contentHash } from './change-hashes.ts'
import { changeRules } from './change-rules.ts'
import type { PublicChange } from './public-change.ts'

type Done = {
  readonly verb: string
  readonly now: number
  readonly actor: Actor
  /** The second person, of what was proposed; null = nobody was asked. */
  readonly approvedBy: number | null
  readonly effect: Effect
  /** The entry of the audit log that was just written for it. */
  readonly audit: { readonly number: number }
}

/**
 * Leaves an entry in the register of changes where readers saw something change, as the rule of the verb describes it
 * (change-rules.ts). Called by defineVerb alone, in the transaction of the verb and after everything else was written.
 */
export function recordPublicChange(tx: Reader, { verb, now, actor, approvedBy, effect, audit }: Done): void {
  const rule = changeRules[verb]
  if (typeof rule !== 'function' || !effect.readersSee) return
  const change = rule({ tx, now, actor }, effect)
  if (change === null) return
  beginChain(tx, now, audit.number - 1)
  const { kind, name, address, reason, files = [], redacted = [], subject = effect.subject } = change
  const madeAt = Math.min(change.madeAt ?? now, now)
  appendEntry(
    tx,
    {
      kind,
      subjectKind: subject.kind,
      subjectId: subject.id,
      madeAt,
      recordedAt: now,
      lostNumber: null,
      lostHash: null,
    },
    {
      ...{ name, address, reason },
      unit: change.unit === undefined ? rolesOf(tx, [accountOf(actor), approvedBy]) : change.unit,
      content: contentHash(change.content),
      files: files.length > 0 ? files.join(' ') : null,
      record: recordOf(change, subject),
      redacted: redacted.length > 0 ? redacted.join(' ') : null,
      audit: auditRoot(tx, { after: lastCommittedAudit(tx), upTo: audit.number }),
    },
  )
}

/** "article/5" or, of one text of an article, "article/5/3": which rows the entry is about. */
function recordOf({ revision }: PublicChange, { kind, id }: Effect['subject']): string {
  return [kind, id, ...(revision === undefined ? [] : [revision])].join('/')
}
