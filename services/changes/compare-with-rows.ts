import { asc, gt, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, publicChanges } from '#db/schema/index.ts'
import { articleContents } from './article-content.ts'
import { auditNumber, auditReader, findEdited, redactedAudit, rootOf } from './audit-stretch.ts'
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
  const [redacted, readAudit] = [redactedAudit(db), auditReader(db)]
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
    const changes = withFacts(db, rows, { all: true })
    const contents = contentHashes(db, changes)
    for (const change of changes) {
      const reason =
        subjectOddity(change) ??
        auditOddity(change, { after: committed, redacted, readAudit }) ??
        contentOddity(change, contents)
      if (reason !== null) return { number: change.number, reason }
      const root = change.facts.audit?.text
      if (root !== undefined) committed = auditNumber(root)
    }
    after = last.number
  }
}

function subjectOddity({ subjectKind, subjectId, facts }: ReadChange): string | null {
  const record = facts.record?.text
  if (record === undefined || `${record}/`.startsWith(`${subjectKind}/${subjectId}/`)) return null
  return 'wskazuje inny rekord, niż poświadcza'
}

type Committed = {
  readonly after: number
  readonly redacted: ReadonlySet<number>
  readonly readAudit: ReturnType<typeof auditReader>
}

function auditOddity({ kind, facts }: ReadChange, { after, redacted, readAudit }: Committed): string | null {
  const root = facts.audit?.text
  if (root === undefined) return null
  const rows = readAudit({ after, upTo: auditNumber(root) })
  const edited = findEdited(rows, redacted)
  if (edited !== null) return `wpis ${edited} w dzienniku zdarzeń zmieniono`
  if (rootOf(rows, after) === root) return null
  return kind === 'started'
    ? 'dziennik zdarzeń sprzed rejestru zmieniono'
    : 'dziennik zdarzeń przed tą zmianą zmieniono'
}

/** SHA-256 of the published texts that these entries tell of, by record ("article/5/3"), as their rows are now. */
function contentHashes(db: Reader, changes: readonly ReadChange[]): ReadonlyMap<string, string> {
  const pairs = changes.flatMap(({ facts }) => {
    const [, id, number] = /^article\/(\d+)\/(\d+)$/.exec(facts.record?.text ?? '') ?? []
    return id === undefined || number === undefined ? [] : [sql`(${Number(id)}, ${Number(number)})`]
  })
  if (pairs.length === 0) return new Map()
  // A row value: one walk along the unique index for all of them.
  const isOne = sql`(${articleRevisions.articleId}, ${articleRevisions.number}) in (values ${sql.join(pairs, sql`, `)})`
  const revisions = db.select().from(articleRevisions).where(isOne).all()
  const contents = articleContents(db, revisions)
  return new Map(
    revisions.map(({ id, articleId, number }) => [
      `article/${articleId}/${number}`,
      contentHash(contents.get(id) ?? null),
    ]),
  )
}

/** Rows of a published text never change by themselves (triggers), and erased words have no commitment to hold to. */
function contentOddity({ facts }: ReadChange, contents: ReadonlyMap<string, string>): string | null {
  const record = facts.record?.text ?? ''
  if (!/^article\/\d+\/\d+$/.test(record) || facts.content === undefined) return null
  const now = contents.get(record)
  if (now === undefined) return 'opublikowanego tekstu nie ma w bazie'
  return now === facts.content.text ? null : 'opublikowany tekst w bazie zmieniono'
}
