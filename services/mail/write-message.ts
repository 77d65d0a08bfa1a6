import { and, asc, inArray } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { articleOverviews, articleRevisions } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { type Letter, writeLetter } from '#domain/mail/letter.ts'
import { type ArticleMailKind, articleMailKinds, isOwnMail, type MailKind } from '#domain/mail/mail-kinds.ts'
import { MAIL_STALE_MS } from '#domain/mail/mail-state.ts'
import { articleLetter, backupLetter, helplineLetter, proposalLetter, trialLetter } from '#domain/mail/mail-words.ts'
import { formerAddressLetter, noticeLetter, passwordLetter } from '#domain/mail/own-letters.ts'
import { urgentLetter } from '#domain/mail/urgent-letter.ts'
import { listNotices } from '../account/notice-queries.ts'
import { isInScope } from '../article/in-scope.ts'
import { editorContext } from '../context.ts'
import { writeSecret } from '../password-link/write-secret.ts'
import { countProposalsForMe } from '../proposal/proposal-queries.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { overdueHelplines } from './mail-of-portal.ts'
import { urgentToSettle } from './mail-of-urgent.ts'
import type { MarkedMail } from './outbox.ts'
import { findRecipient } from './recipients.ts'
import type { Message } from './send-by-smtp.ts'

type Writing = { readonly siteUrl: string; readonly fromAddress: string; readonly now: number }

/**
 * The mail as it is sent now: to the address that the account has now, or the one it is for, in the words of today. Null = there is nobody to
 * write to any more (the account is closed, lost the right or does not want it), or nothing to say: it is done with, or
 * happened too long ago.
 */
export function writeMessage(db: Database, mail: MarkedMail, { siteUrl, fromAddress, now }: Writing): Message | null {
  if (now - mail.createdAt > MAIL_STALE_MS) return null
  const recipient = recipientOf(db, mail)
  const letter = recipient && letterOf(db, mail, { siteUrl, now })
  if (!letter) return null
  const siteName = readSettings(db)['site-name']
  return {
    from: { name: siteName, address: fromAddress },
    to: { name: recipient.name, address: recipient.address },
    ...writeLetter(letter, { siteName, choicesHref: isOwnMail(mail.kind) ? null : `${siteUrl}/panel/moje-konto` }),
    messageId: `komunikat.${mail.ids[0]}.${mail.createdAt}@${new URL(siteUrl).hostname}`,
    date: now,
  }
}

function recipientOf(db: Reader, { accountId, kind, toAddress }: MarkedMail): Message['to'] | null {
  if (kind !== 'former-address') return findRecipient(db, accountId, kind)
  // Of a closed account too, which whoever took it over could close; and without its name, for a stranger may read there.
  return toAddress === null ? null : { name: '', address: toAddress }
}

type For = { readonly siteUrl: string; readonly now: number }

function letterOf(db: Database, mail: MarkedMail, { siteUrl, now }: For): Letter | null {
  const { kind, accountId, articleIds } = mail
  if (isAboutArticles(kind)) {
    const titled = titlesOf(db, stillOpen(db, kind, articleIds), editorContext(db, now, accountId).actor)
    return titled.length === 0 ? null : articleLetter(kind, titled, siteUrl)
  }
  if (kind === 'urgent') {
    const urgent = urgentToSettle(db, articleIds, editorContext(db, now, accountId).actor)
    return urgent.length === 0 ? null : urgentLetter(urgent, { siteUrl, now })
  }
  if (kind === 'password-link') {
    const link = writeSecret(db, accountId, now)
    return link && passwordLetter(link, siteUrl)
  }
  if (kind === 'account-notice') return noticeLetter(listNotices(db, mail.noticeIds), siteUrl)
  if (kind === 'former-address') return formerAddressLetter(listNotices(db, mail.noticeIds), siteUrl)
  if (kind === 'trial') return trialLetter(mail.createdAt, siteUrl)
  if (kind === 'backup-failed') return backupLetter(siteUrl)
  if (kind === 'proposals') {
    const count = countProposalsForMe(editorContext(db, now, accountId))
    return count === 0 ? null : proposalLetter(count, siteUrl)
  }
  const names = overdueHelplines(db, now)
  return names.length === 0 ? null : helplineLetter(names, siteUrl)
}

const isAboutArticles = (kind: MailKind): kind is ArticleMailKind => articleMailKinds.some((one) => one === kind)

/** How a text stands while there is something to do about it: handed over, or with its writers again. */
const openStates = {
  waiting: ['submitted'],
  returned: ['draft'],
  missed: ['draft', 'submitted'],
} as const satisfies Record<ArticleMailKind, readonly string[]>

function stillOpen(db: Reader, kind: ArticleMailKind, articleIds: readonly number[]): readonly number[] {
  const isOpen = and(
    inArray(articleOverviews.articleId, [...articleIds]),
    inArray(articleOverviews.openState, [...openStates[kind]]),
  )
  const rows = db.select({ id: articleOverviews.articleId }).from(articleOverviews).where(isOpen).all()
  return articleIds.filter((articleId) => rows.some(({ id }) => id === articleId))
}

/** As they are called now, for somebody who is still shown them. */
function titlesOf(db: Reader, articleIds: readonly number[], actor: Actor) {
  const rows = db
    .select({ id: articleRevisions.articleId, title: articleRevisions.title })
    .from(articleRevisions)
    .where(and(inArray(articleRevisions.articleId, [...articleIds]), isInScope(actor, articleRevisions.articleId)))
    .orderBy(asc(articleRevisions.number))
    .all()
  // Of many texts the last one's title: a later pair of the map replaces an earlier one.
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return articleIds.flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id) ?? '' }] : []))
}
