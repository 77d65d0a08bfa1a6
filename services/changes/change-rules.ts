import {
  describeArchiving,
  describeDueArchiving,
  describeEditorNote,
  describeImport,
  describePublication,
  describeReturn,
  describeRevert,
  describeWithdrawal,
} from './describe-article.ts'
import { describeImage, describeReplacedFile } from './describe-file.ts'
import { describeNotice, describePage, describeRedaction, describeSettings } from './describe-portal.ts'
import {
  describeHelpline,
  describeHelplineOrder,
  describeListed,
  describeMerge,
  describeRecord,
} from './describe-record.ts'
import { describeTeam } from './describe-team.ts'
import type { Describe } from './public-change.ts'

/** What a verb leaves in the register of changes: an entry, or nothing for a reason. */
type ChangeRule = Describe | { readonly notPublic: string }

const account = { notPublic: 'Accounts are of the office alone.' }
const draft = { notPublic: 'Nobody outside reads a text in the work.' }
const library = { notPublic: 'A file or an image is public with the text that shows it.' }
const talk = { notPublic: 'What is said about a text in the work, by staff and by those it was shown to.' }
const plan = { notPublic: 'The article is as it was; what comes of the plan is an entry.' }
const proposal = { notPublic: 'What was approved is done by a verb of its own, with an entry of its own.' }
const waiver = { notPublic: 'The accessibility statement tells of it while it holds.' }
const mail = { notPublic: 'Mail goes to the staff alone.' }
const own = { notPublic: 'Somebody arranges their own desk.' }

/**
 * Every verb, once: a new one without a row here fails a test. A verb with an entry leaves none where readers saw nothing of
 * it (a file of a draft).
 */
export const changeRules: Readonly<Record<string, ChangeRule>> = {
  'account.change': account,
  'account.change-own-data': account,
  'account.change-password': account,
  'account.choose-mail': own,
  'account.choose-single-keys': own,
  'account.link-oidc': own,
  'account.unlink-oidc': own,
  'account.create': account,
  'account.disable': account,
  'account.enable': account,
  'account.end-sessions': account,
  'account.hand-over-drafts': draft,
  'account.reset-password': account,
  'act.change': describeRecord('changed', 'legal-act'),
  'act.create': { notPublic: 'An act is on a page once a team cites it, and that is an entry.' },
  'article.annotate': describeEditorNote,
  'article.approve': draft,
  'article.archive': describeArchiving,
  'article.archive-due': describeDueArchiving,
  'article.autosave': draft,
  'article.bin': draft,
  'article.bring-back': describeReturn,
  'article.cancel-archiving': plan,
  'article.confirm-urgent': { notPublic: 'Readers have the text already, and it stays as it is.' },
  'article.correct': draft,
  'article.end-waiver': waiver,
  'article.create': draft,
  'article.discard-changes': draft,
  'article.duplicate': draft,
  'article.hand-over': draft,
  'article.import': describeImport,
  'article.keep-published': plan,
  'article.name-version': draft,
  'article.plan-archiving': plan,
  'article.plan-bulk': { notPublic: 'Each article of a run has its own verb, and its own entry.' },
  'article.publish': describePublication,
  'article.publish-due': describePublication,
  'article.publish-urgently': describePublication,
  'article.reschedule': draft,
  'article.restore': draft,
  'article.restore-discarded-draft': draft,
  'article.restore-version': draft,
  'article.return': draft,
  'article.revert-urgent': describeRevert,
  'article.save-draft': draft,
  'article.schedule': draft,
  'article.submit': draft,
  'article.take-back': draft,
  'article.unschedule': draft,
  'article.waive-check': waiver,
  'article.withdraw': describeWithdrawal,
  'attachment.create': library,
  'attachment.delete': library,
  'attachment.keep-text': { notPublic: 'The file is the same; search has read its words.' },
  'attachment.replace': describeReplacedFile,
  'comment.add': talk,
  'comment.answer': talk,
  'comment.reopen': talk,
  'comment.resolve': talk,
  'filter.remove': own,
  'filter.save': own,
  'helpline.change': describeHelpline('changed'),
  'helpline.create': describeHelpline('added'),
  'helpline.order': describeHelplineOrder,
  'institution.change': describeRecord('changed', 'institution'),
  'institution.create': { notPublic: 'An institution is on a page once it sits in a team, and that is an entry.' },
  'mail.leave': mail,
  'mail.send-again': mail,
  'media.bring-back': library,
  'media.create': library,
  'media.credit': describeImage('changed'),
  'media.delete': library,
  'media.put-away': library,
  'media.replace': describeImage('image-replaced'),
  'notice.change': describeNotice,
  'page.change': describePage,
  'plan.change': describeListed('changed', 'plan'),
  'plan.create': describeListed('added', 'plan'),
  'preview.comment': talk,
  'preview.confirm': talk,
  'preview.create': { notPublic: 'A text in the work is shown to those who were sent a link, for some days.' },
  'preview.open': talk,
  'preview.revoke': { notPublic: 'A link ends that only those knew who were sent it.' },
  'project.change': describeListed('changed', 'project'),
  'project.create': describeListed('added', 'project'),
  'proposal.approve': proposal,
  'proposal.refuse': { notPublic: 'Nothing was done.' },
  'proposal.take-back': { notPublic: 'Nothing was done.' },
  'redaction.make': describeRedaction,
  'redaction.repeat': describeRedaction,
  'records.expire': { notPublic: 'Sessions and the security log end by their time.' },
  'setting.change': describeSettings,
  'tag.change': describeRecord('changed', 'topic'),
  'tag.create': { notPublic: 'A topic is on a page with its first article, and that is an entry.' },
  'tag.delete': { notPublic: 'Only a topic that was never used is deleted.' },
  'tag.merge': describeMerge,
  'team.change-facts': describeTeam('changed'),
  'team.correct': describeTeam('corrected'),
  'team.correct-end': describeTeam('corrected'),
  'team.create': describeTeam('added'),
  'team.end': describeTeam('ended'),
  'team.resume': describeTeam('resumed'),
}
