import { z } from 'zod'
import { redactions, searchState } from '#db/schema/index.ts'
import { mayRedact, mayRepeatRedaction } from '#domain/permissions.ts'
import { holds } from '#domain/redaction/erase-words.ts'
import { type FindWords, findPhrases } from '#domain/redaction/find-words.ts'
import { RedactionInput } from '#domain/redaction/redaction-input.ts'
import { rolesOf } from '../account/role-of.ts'
import { accountOf } from '../account-of.ts'
import { appendEntry } from '../changes/append-entry.ts'
import { beginChain } from '../changes/begin-chain.ts'
import { contentHash } from '../changes/change-hashes.ts'
import { findArticleOf } from '../changes/describe-article.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { eraseEverywhere } from './erase-everywhere.ts'
import { findFiles, findHelplines } from './erase-files.ts'
import type { OddContent } from './odd-contents.ts'
import { findSealed } from './seal-phrases.ts'

const Code = z.string().regex(/^[0-9a-f]{32}$/)

const MakeRedactionInput = RedactionInput.extend({ code: Code })
export type MakeRedactionInput = z.output<typeof MakeRedactionInput>

type Erased = { readonly places: number; readonly code: string }

/**
 * Erases words for good from everything the portal keeps (GDPR, art. 17), and tells the register of changes that and why, never
 * what. `code`: 128 random bits in hexadecimal, new for each. Under four eyes another administrator approves it, and the
 * proposal forgets the words when it is settled. Refuses with `phrases: not-found`, `in-current-file`, `in-helpline`,
 * `reason: holds-words`. Called by redact-words.ts and approve-and-remember.ts alone, which remember it for copies.
 * Throws Forbidden.
 */
export const makeRedaction = defineVerb({
  name: 'redaction.make',
  fourEyes: 'proposal',
  asksAgain: true,
  sealed: ['phrases', 'code'],
  input: MakeRedactionInput,
  load: () => null,
  allow: mayRedact,
  run: ({ tx, now, actor, approvedBy }, { phrases, reason, code }) => {
    const find = findPhrases(phrases)
    if (holds(reason, find)) return refused({ field: 'reason', key: 'holds-words' })
    const current = findFiles(tx, find).find(({ replacedAt }) => replacedAt === null)
    if (current) return refused({ field: 'phrases', key: 'in-current-file', context: { name: current.fileName } })
    const [helpline] = findHelplines(tx, find)
    if (helpline) return refused({ field: 'phrases', key: 'in-helpline', context: { name: helpline.name } })
    const outcome = erase({ tx, now, actor, approvedBy, find }, { reason, code })
    return outcome ?? refused({ field: 'phrases', key: 'not-found' })
  },
})

const Sealed = z.object({ kind: z.enum(['words', 'digits']), length: z.int().positive(), hash: z.string().length(64) })

/** The same again, in a copy from before it: by the portal itself, which does not know the words. Throws Forbidden. */
export const repeatRedaction = defineVerb({
  name: 'redaction.repeat',
  input: z.object({ code: Code, reason: z.string(), phrases: z.array(Sealed) }),
  load: () => null,
  allow: mayRepeatRedaction,
  run: ({ tx, now, actor, approvedBy }, { phrases, reason, code }): Outcome<Erased> => {
    const find = findSealed(phrases, code)
    return erase({ tx, now, actor, approvedBy, find }, { reason, code }, { alsoNothing: true }) ?? refused()
  },
})

type Scope = VerbScope & { readonly find: FindWords }

/** Null where there was nothing to erase. */
function erase(
  { tx, now, actor, approvedBy, find }: Scope,
  told: { reason: string; code: string },
  { alsoNothing = false } = {},
): Outcome<Erased> | null {
  const { changed, audit, texts, files, places } = eraseEverywhere(tx, find, now)
  if (places === 0 && !alsoNothing) return null
  const { id } = tx
    .insert(redactions)
    .values({ ...told, places, files: JSON.stringify(files), accountId: accountOf(actor), madeAt: now })
    .returning({ id: redactions.id })
    .get()
  // Cut off before everything is cleaned, the next start makes the indexes again from nothing.
  tx.update(searchState).set({ edition: 0 }).run()
  tellOfTexts({ tx, now, actor, approvedBy }, texts, told.reason)
  return done(
    { places, code: told.code },
    {
      subject: { kind: 'redaction', id },
      changed,
      details: { reason: told.reason, places, files: files.length, redacted: audit },
      readersSee: true,
    },
  )
}

/** One entry for each text that readers had: what its rows say now can then be compared with the register again. */
function tellOfTexts({ tx, now, actor, approvedBy }: VerbScope, texts: readonly OddContent[], reason: string): void {
  if (texts.length === 0) return
  beginChain(tx, now)
  for (const { articleId, record, content } of texts) {
    const found = findArticleOf(tx, articleId)
    appendEntry(
      tx,
      {
        kind: 'redacted',
        subjectKind: 'article',
        subjectId: articleId,
        madeAt: now,
        recordedAt: now,
        lostNumber: null,
        lostHash: null,
      },
      {
        name: found?.revision.title ?? null,
        address: found?.address ?? null,
        reason,
        unit: rolesOf(tx, [accountOf(actor), approvedBy]),
        content: contentHash(content),
        record,
      },
    )
  }
}
