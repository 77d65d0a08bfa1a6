import { and, asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, publicChanges } from '#db/schema/index.ts'
import { articleContent } from './article-content.ts'
import { auditNumber, auditRoot, findEditedAudit } from './audit-stretch.ts'
import { contentHash } from './change-hashes.ts'
import { type ReadChange, withFacts } from './read-changes.ts'

const PIECE = 200

/** The first entry whose rows say something else now, and what; reasons are Polish, for the terminal. */
export type OddEntry = { readonly number: number; readonly reason: string }

/**
 * Compares the register with the rows it tells of: texts that were published, entries of the audit log, and the log as it was
 * when the register began. That the register itself holds together is for public/sprawdz-rejestr.mjs. Null = all is as it was.
 */
export function compareWithRows(db: Reader): OddEntry | null {
  let committed = 0
  for (let after = 0; ; ) {
    const rows = db
      .select()
      .from(publicChanges)
      .where(gt(publicChanges.number, after))
      .orderBy(asc(publicChanges.number))
      .limit(PIECE)
      .all()
    const last = rows.at(-1)
    if (last === undefined) return null
    for (const change of withFacts(db, rows, { all: true })) {
      const reason = oddity(db, change, committed)
      if (reason !== null) return { number: change.number, reason }
      const root = change.facts.audit?.text
      if (root !== undefined) committed = auditNumber(root)
    }
    after = last.number
  }
}

function oddity(db: Reader, change: ReadChange, committed: number): string | null {
  return subjectOddity(change) ?? auditOddity(db, change, committed) ?? contentOddity(db, change)
}

function subjectOddity({ subjectKind, subjectId, facts }: ReadChange): string | null {
  const record = facts.record?.text
  if (record === undefined || `${record}/`.startsWith(`${subjectKind}/${subjectId}/`)) return null
  return 'wskazuje inny rekord, niż poświadcza'
}

function auditOddity(db: Reader, { kind, facts }: ReadChange, after: number): string | null {
  const root = facts.audit?.text
  if (root === undefined) return null
  const stretch = { after, upTo: auditNumber(root) }
  const edited = findEditedAudit(db, stretch)
  if (edited !== null) return `wpis ${edited} w dzienniku zdarzeń zmieniono`
  if (auditRoot(db, stretch) === root) return null
  return kind === 'started'
    ? 'dziennik zdarzeń sprzed rejestru zmieniono'
    : 'dziennik zdarzeń przed tą zmianą zmieniono'
}

/** Rows of a published text never change by themselves (triggers), and erased words have no commitment to hold to. */
function contentOddity(db: Reader, { facts }: ReadChange): string | null {
  const [kind, id, number] = facts.record?.text.split('/') ?? []
  const hash = facts.content?.text
  if (kind !== 'article' || number === undefined || hash === undefined) return null
  const isOne = and(eq(articleRevisions.articleId, Number(id)), eq(articleRevisions.number, Number(number)))
  const revision = db.select().from(articleRevisions).where(isOne).get()
  if (!revision) return 'opublikowanego tekstu nie ma w bazie'
  return contentHash(articleContent(db, revision)) === hash ? null : 'opublikowany tekst w bazie zmieniono'
}
