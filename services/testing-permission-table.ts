import type { Database } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { A_HASH, A_SEALED_SECRET, aPasskey, aTotpSecret, putRow, SHA_256 } from '#db/testing-rows.ts'
import { pageTextToBody } from '#domain/page/page-text.ts'
import { createAccount } from './account/create-account.ts'
import { disableAccount } from './account/disable-account.ts'
import { tellPerson } from './account/tell-person.ts'
import { submitArticle } from './article/submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt } from './article/testing.ts'
import { fourEyesStates } from './article/testing-four-eyes-states.ts'
import { articleStates } from './article/testing-states.ts'
import { waiverStates } from './article/testing-waiver-states.ts'
import { createAttachment } from './attachment/create-attachment.ts'
import { commentStates } from './comment/testing-comment-states.ts'
import { saveFilter } from './filter/save-filter.ts'
import { changeHelpline } from './helpline/change-helpline.ts'
import { createHelpline } from './helpline/create-helpline.ts'
import { createInstitutions } from './institution/create-institutions.ts'
import { createLegalAct } from './legal-act/create-legal-act.ts'
import { anUncertainMail } from './mail/testing-mail.ts'
import { createMedia } from './media/create-media.ts'
import { putAwayMedia } from './media/put-away-media.ts'
import { linkOidc } from './oidc/link-oidc.ts'
import { makePasswordLink } from './password-link/make-password-link.ts'
import { createPlan } from './plan/create-plan.ts'
import { previewStates } from './preview/testing-preview-states.ts'
import { createProject } from './project/create-project.ts'
import { proposalStates } from './proposal/testing-proposal-states.ts'
import { createTag } from './tag/create-tag.ts'
import { createTeam } from './team/create-team.ts'
import { endTeam } from './team/end-team.ts'
import { accepted, accountOf, asAuthor, asEditor, NOW, theSystem } from './testing.ts'
import {
  aChangedAccount,
  aHelpline,
  aLegalAct,
  anAccount,
  anInstitutionList,
  aPlan,
  aProject,
  aTeam,
  aTeamState,
} from './testing-inputs.ts'

/**
 * Who may do what, written out. `yes` means that the verb is not refused for lack of a right; what it answers then
 * is in the last columns: whether it is done or refuses the input, and whether readers see it.
 */
const table = `
verb               | state               | nobody author editor administrator import first-administrator operator due preview password-link identity-provider | answer  readers
account.create     | new                 | -      -      -      yes           -      yes                 yes      | done    no
account.create     | email taken         | -      -      -      yes           -      yes                 yes      | refused -
account.change     | active              | -      -      -      yes           -      yes                 yes      | done    no
account.change     | last administrator  | -      -      -      yes           -      yes                 yes      | refused -
account.disable    | active              | -      -      -      yes           -      yes                 yes      | done    no
account.disable    | last administrator  | -      -      -      yes           -      yes                 yes      | refused -
account.enable     | disabled            | -      -      -      yes           -      yes                 yes      | done    no
account.reset-password | active          | -      -      -      yes           -      yes                 yes      | done    no
account.make-link  | active              | -      -      -      yes           -      yes                 yes      | done    no
account.make-link  | closed              | -      -      -      yes           -      yes                 yes      | refused -
account.ask-for-link | active            | -      -      -      -             -      -                   -        - -   yes | done    no
account.spend-link   | a live link         | -      -      -      -             -      -                   -        - -   yes | done    no
account.see-notices | of the editor      | -      -      yes    -             -      -                   -        | done    no
account.add-passkey | of the editor        | -      -      yes    -             -      -                   -        | done    no
account.remove-passkey | of the editor     | -      -      yes    -             -      -                   -        | done    no
account.rename-passkey | of the editor     | -      -      yes    -             -      -                   -        | done    no
account.begin-totp | of the editor         | -      -      yes    -             -      -                   -        | done    no
account.confirm-totp | of the editor       | -      -      yes    -             -      -                   -        | done    no
account.remove-totp | of the editor        | -      -      yes    -             -      -                   -        | done    no
account.renew-recovery-codes | of the editor | -    -      yes    -             -      -                   -        | done    no
account.renew-recovery-codes | without a factor | - -      yes    -             -      -                   -        | refused -
account.reset-factors | of the editor      | -      -      -      yes           -      yes                 yes      | done    no
account.end-sessions | of the author     | -      yes    -      yes           -      yes                 yes      | done    no
account.end-sessions | of the editor     | -      -      yes    yes           -      yes                 yes      | done    no
account.change-password | of the author  | -      yes    -      -             -      -                   -        | done    no
account.change-password | of the administrator | - -     -      yes           -      -                   -        | done    no
account.change-own-data | of the editor  | -      -      yes    -             -      -                   -        | done    no
account.choose-single-keys | of the editor | -    -      yes    -             -      -                   -        | done    no
account.choose-mail | of the editor        | -      -      yes    -             -      -                   -        | done    no
account.link-oidc  | of the editor         | -      -      yes    -             -      -                   -        | done    no
account.link-oidc  | of somebody else's identity | -  -      yes    -             -      -                   -        | refused -
account.create-with-oidc | new             | -      -      -      -             -      -                   -        - -   -   yes | done    no
account.create-with-oidc | email taken     | -      -      -      -             -      -                   -        - -   -   yes | refused -
account.create-with-oidc | identity linked | -      -      -      -             -      -                   -        - -   -   yes | refused -
account.unlink-oidc | linked              | -      -      yes    -             -      -                   -        | done    no
mail.send-again    | uncertain           | -      -      -      yes           -      -                   -        | done    no
mail.send-trial    | to the administrator | -     -      -      yes           -      -                   -        | done    no
mail.leave         | uncertain           | -      -      -      yes           -      -                   -        | done    no
comment.add        | on a passage        | -      yes    yes    -             -      -                   -        - -    | done    no
comment.add        | mentioning nobody   | -      yes    yes    -             -      -                   -        - -    | refused -
comment.answer     | open                | -      yes    yes    -             -      -                   -        - -    | done    no
comment.resolve    | open                | -      yes    yes    -             -      -                   -        - -    | done    no
comment.reopen     | resolved            | -      yes    yes    -             -      -                   -        - -    | done    no
filter.save        | new                 | -      yes    yes    -             -      -                   -        | done    no
filter.save        | asking nothing      | -      yes    yes    -             -      -                   -        | refused -
filter.remove      | of the editor       | -      -      yes    -             -      -                   -        | done    no
act.create         | new                 | -      -      yes    -             -      -                   -        | done    yes
act.create         | known               | -      -      yes    -             -      -                   -        | refused -
act.change         | known               | -      -      yes    -             -      -                   -        | done    yes
article.import     | new                 | -      -      -      -             yes    -                   -        | done    yes
article.create     | new                 | -      yes    yes    -             -      -                   -        | done    no
article.save-draft | draft               | -      yes    yes    -             -      -                   -        | done    no
article.save-draft | published           | -      yes    yes    -             -      -                   -        | done    no
article.autosave   | draft               | -      yes    yes    -             -      -                   -        | done    no
article.autosave   | published           | -      yes    yes    -             -      -                   -        | done    no
article.submit     | draft               | -      yes    yes    -             -      -                   -        | done    no
article.publish    | draft               | -      -      yes    -             -      -                   -        | done    yes
article.publish    | submitted           | -      -      yes    -             -      -                   -        | done    yes
article.publish    | incomplete          | -      -      yes    -             -      -                   -        | refused -
article.schedule   | draft               | -      -      yes    -             -      -                   -        | done    no
article.schedule   | incomplete          | -      -      yes    -             -      -                   -        | refused -
article.reschedule | scheduled           | -      -      yes    -             -      -                   -        | done    no
article.unschedule | scheduled           | -      -      yes    -             -      -                   -        | done    no
redaction.make     | words that are there | -    -      -      yes           -      -                   -        -   | done    yes
redaction.make     | words of nobody     | -      -      -      yes           -      -                   -        -   | refused -
redaction.repeat   | in an older copy    | -      -      -      -             -      -                   -        yes | done    yes
records.expire     | past their time     | -      -      -      -             -      -                   -        yes | done    no
article.publish-due | due                | -      -      -      -             -      -                   -        yes | done yes
article.archive    | published           | -      -      yes    -             -      -                   -        | done    yes
article.plan-archiving | published       | -      -      yes    -             -      -                   -        | done    no
article.plan-archiving | planned before  | -      -      yes    -             -      -                   -        | done    no
article.plan-archiving | for an hour that has passed | -      -      yes    -             -      -                   -        | refused -
article.cancel-archiving | planned       | -      -      yes    -             -      -                   -        | done    no
article.archive-due | planned and due    | -      -      -      -             -      -                   -        yes | done    yes
article.keep-published | published       | -      -      yes    -             -      -                   -        | done    no
article.keep-published | until yesterday | -      -      yes    -             -      -                   -        | refused -
article.withdraw   | published           | -      -      yes    -             -      -                   -        | done    yes
article.withdraw   | archived            | -      -      yes    -             -      -                   -        | done    yes
article.publish         | change without note | -      -      yes    -             -      -                   -        -   | refused -
article.publish         | correction in the archive | -      -      yes    -             -      -                   -        -   | done    yes
article.take-back       | submitted           | -      yes    yes    -             -      -                   -        -   | done    no
article.correct         | submitted           | -      -      yes    -             -      -                   -        -   | done    no
article.correct         | scheduled           | -      -      yes    -             -      -                   -        -   | done    no
article.return          | submitted           | -      -      yes    -             -      -                   -        -   | done    no
article.discard-changes | beside published    | -      yes    yes    -             -      -                   -        -   | done    no
article.restore-discarded-draft | discarded           | -      yes    yes    -             -      -                   -        -   | done    no
article.restore-version | beside published    | -      yes    yes    -             -      -                   -        -   | done    no
article.restore-version | draft               | -      yes    yes    -             -      -                   -        -   | done    no
article.name-version    | draft               | -      yes    yes    -             -      -                   -        -   | done    no
article.approve         | of another          | -      -      yes    -             -      -                   -        -   | done    no
article.approve         | incomplete          | -      -      yes    -             -      -                   -        -   | refused -
article.publish         | approved            | -      -      yes    -             -      -                   -        -   | done    yes
article.publish         | not approved        | -      -      yes    -             -      -                   -        -   | refused -
article.schedule        | approved            | -      -      yes    -             -      -                   -        -   | done    no
article.schedule        | not approved        | -      -      yes    -             -      -                   -        -   | refused -
article.publish-due     | not approved        | -      -      -      -             -      -                   -        yes | done    no
article.correct         | approved            | -      -      yes    -             -      -                   -        -   | done    no
article.publish-urgently | not approved       | -      -      yes    -             -      -                   -        -   | done    yes
article.publish-urgently | incomplete         | -      -      yes    -             -      -                   -        -   | refused -
article.confirm-urgent  | of another          | -      -      yes    -             -      -                   -        -   | done    no
article.revert-urgent   | of another          | -      -      yes    -             -      -                   -        -   | done    yes
article.waive-check     | a level left out     | -      -      yes    -             -      -                   -        -   | done    no
article.waive-check     | another finding     | -      -      yes    -             -      -                   -        -   | refused -
article.end-waiver      | a waiver that holds | -      -      yes    -             -      -                   -        -   | done    no
article.bin             | draft               | -      yes    yes    -             -      -                   -        -   | done    no
article.restore         | in the bin          | -      yes    yes    -             -      -                   -        -   | done    no
article.duplicate       | draft               | -      yes    yes    -             -      -                   -        -   | done    no
article.duplicate       | withdrawn           | -      yes    yes    -             -      -                   -        -   | done    no
article.bring-back      | archived            | -      -      yes    -             -      -                   -        -   | done    yes
article.bring-back      | past its validity   | -      -      yes    -             -      -                   -        -   | refused -
article.annotate        | published           | -      -      yes    -             -      -                   -        -   | done    yes
article.annotate        | archived            | -      -      yes    -             -      -                   -        -   | done    yes
article.hand-over       | draft               | -      yes    yes    -             -      -                   -        -   | done    no
article.plan-bulk       | an archiving         | -      -      yes    -             -      -                   -        -   | done    no
article.plan-bulk       | a scheduling         | -      -      yes    -             -      -                   -        -   | done    no
article.plan-bulk       | a replacing          | -      yes    yes    -             -      -                   -        -   | done    no
article.plan-bulk       | a publishing         | -      -      yes    -             -      -                   -        -   | done    no
article.plan-bulk       | a binning            | -      yes    yes    -             -      -                   -        -   | done    no
article.hand-over       | to a non-writer     | -      yes    yes    -             -      -                   -        -   | refused -
account.hand-over-drafts | somebody leaves     | -      -      yes    yes           -      yes                 yes      -   | done    no
attachment.create  | new                 | -      yes    yes    -             -      -                   -        | done    no
attachment.replace | used by a draft     | -      yes    yes    -             -      -                   -        | done    no
attachment.replace | in a waiting revision   | -      -      yes    -             -      -                   -        | done    no
attachment.replace | offered to readers  | -      -      yes    -             -      -                   -        | done    yes
attachment.keep-text | new                 | -      -      -      -             -      -                   -        yes | done    no
attachment.keep-text | offered to readers  | -      -      -      -             -      -                   -        yes | done    yes
attachment.delete  | used by nothing     | -      -      yes    -             -      -                   -        | done    no
helpline.create    | new                 | -      -      yes    -             -      -                   -        | done    yes
helpline.change    | shown               | -      -      yes    -             -      -                   -        | done    yes
helpline.change    | retired             | -      -      yes    -             -      -                   -        | done    yes
helpline.order     | two shown           | -      -      yes    -             -      -                   -        | done    yes
institution.create | a list              | -      -      yes    -             -      -                   -        | done    no
institution.create | name taken          | -      -      yes    -             -      -                   -        | refused -
institution.change | known               | -      -      yes    -             -      -                   -        | done    yes
media.create       | new                 | -      yes    yes    -             -      -                   -        | done    no
media.delete       | used by nothing     | -      -      yes    -             -      -                   -        | done    no
media.credit       | used by nothing     | -      yes    yes    -             -      -                   -        | done    no
media.credit       | shown to readers    | -      -      yes    -             -      -                   -        | done    yes
media.replace      | used by a draft     | -      yes    yes    -             -      -                   -        | done    no
media.replace      | in a waiting revision | -    -      yes    -             -      -                   -        | done    no
media.replace      | shown to readers    | -      -      yes    -             -      -                   -        | done    yes
media.put-away     | used by nothing     | -      -      yes    -             -      -                   -        | done    no
media.bring-back   | put away            | -      -      yes    -             -      -                   -        | done    no
plan.create        | new                 | -      -      yes    -             -      -                   -        | done    yes
plan.change        | known               | -      -      yes    -             -      -                   -        | done    yes
preview.create     | draft               | -      yes    yes    -             -      -                   -        - -    | done    no
preview.create     | archived            | -      yes    yes    -             -      -                   -        - -    | done    no
preview.revoke     | live                | -      yes    yes    -             -      -                   -        - -    | done    no
preview.open       | live                | -      -      -      -             -      -                   -        - yes  | done    no
preview.comment    | live                | -      -      -      -             -      -                   -        - yes  | done    no
preview.comment    | words not there     | -      -      -      -             -      -                   -        - yes  | refused -
preview.confirm    | live                | -      -      -      -             -      -                   -        - yes  | done    no
preview.confirm    | by the same name    | -      -      -      -             -      -                   -        - yes  | refused -
project.create     | new                 | -      -      yes    -             -      -                   -        | done    yes
project.create     | title taken         | -      -      yes    -             -      -                   -        | refused -
project.change     | known               | -      -      yes    -             -      -                   -        | done    yes
proposal.approve   | of another          | -      -      yes    -             -      -                   -        | done    no
proposal.approve   | their own           | -      -      -      -             -      -                   -        | done    no
proposal.approve   | of the settings     | -      -      -      yes           -      -                   -        | done    no
proposal.refuse    | of another          | -      -      yes    -             -      -                   -        | done    no
proposal.take-back | their own           | -      -      yes    -             -      -                   -        | done    no
setting.change     | not chosen yet      | -      -      -      yes           -      -                   -        | done    yes
setting.change     | days that disagree  | -      -      -      yes           -      -                   -        | refused -
page.change        | the portal's text   | -      -      yes    yes           -      -                   -        | done    yes
notice.change      | published           | -      -      yes    -             -      -                   -        | done    yes
notice.change      | draft               | -      -      yes    -             -      -                   -        | refused -
tag.create         | new                 | -      -      yes    -             -      -                   -        | done    yes
tag.create         | name taken          | -      -      yes    -             -      -                   -        | refused -
tag.change         | known               | -      -      yes    -             -      -                   -        | done    yes
tag.merge          | two living          | -      -      yes    -             -      -                   -        | done    yes
tag.merge          | into itself         | -      -      yes    -             -      -                   -        | refused -
tag.delete         | used by nothing     | -      -      yes    -             -      -                   -        | done    yes
team.create        | not in the register | -      -      yes    -             -      -                   -        | done    yes
team.create        | in force            | -      -      yes    -             -      -                   -        | refused -
team.change-facts  | in force            | -      -      yes    -             -      -                   -        | done    yes
team.change-facts  | nothing new         | -      -      yes    -             -      -                   -        | refused -
team.correct       | in force            | -      -      yes    -             -      -                   -        | done    yes
team.correct-end   | ended               | -      -      yes    -             -      -                   -        | done    yes
team.correct-end   | in force            | -      -      yes    -             -      -                   -        | refused -
team.end           | in force            | -      -      yes    -             -      -                   -        | done    yes
team.resume        | ended               | -      -      yes    -             -      -                   -        | done    yes
team.resume        | in force            | -      -      yes    -             -      -                   -        | refused -
`

/** Brings the database to the state of a row and returns the input to try. */
const states: Record<string, (db: Database) => unknown> = {
  ...articleStates,
  ...fourEyesStates,
  ...commentStates,
  ...previewStates,
  ...proposalStates,
  ...waiverStates,
  'account.create, new': () => anAccount(),
  'account.create, email taken': () => anAccount({ email: 'anna@urzad.example' }),
  'account.change, active': (db) => aChangedAccount(ewa(db), { name: 'Ewa Kowalska-Lis' }),
  'account.change, last administrator': (db) =>
    aChangedAccount(accountOf(db, 'celina'), { email: 'celina@urzad.example', rights: ['editor'] }),
  'account.disable, active': (db) => seenAccount(ewa(db)),
  'account.disable, last administrator': (db) => seenAccount(accountOf(db, 'celina')),
  'account.enable, disabled': (db) => {
    const accountId = ewa(db)
    accepted(disableAccount(theSystem(db, 'operator', EARLIER), seenAccount(accountId)))
    return { accountId, seenLockVersion: 2 }
  },
  'account.hand-over-drafts, somebody leaves': (db) => {
    const { articleId } = aDraft(db)
    const accountId = ewa(db)
    db.$client.prepare('update article_revisions set owner_id = ? where article_id = ?').run(accountId, articleId)
    return { accountId, toAccountId: accountOf(db, 'anna') }
  },
  'account.reset-password, active': (db) => ({ ...seenAccount(ewa(db)), passwordHash: A_HASH }),
  'account.make-link, active': (db) => ({ accountId: ewa(db), isMailed: true }),
  'account.make-link, closed': (db) => {
    const accountId = ewa(db)
    accepted(disableAccount(theSystem(db, 'operator', EARLIER), seenAccount(accountId)))
    return { accountId, isMailed: false }
  },
  'account.ask-for-link, active': () => ({ email: 'anna@urzad.example' }),
  'account.spend-link, a live link': (db) => {
    const made = makePasswordLink(theSystem(db, 'operator'), { accountId: ewa(db), isMailed: false })
    return { secret: accepted(made).secret ?? '', passwordHash: A_HASH }
  },
  'account.see-notices, of the editor': (db) => {
    const accountId = accountOf(db, 'bogdan')
    tellPerson(db, { accountId, kind: 'new-browser', at: EARLIER })
    return { accountId, lastNoticeId: 1 }
  },
  'account.add-passkey, of the editor': (db) => ({
    accountId: accountOf(db, 'bogdan'),
    name: 'Laptop',
    credentialId: 'a2x1Y3o',
    publicKey: 'cHVibGljem55',
    userHandle: 'dWNod3l0',
    rpId: 'portal.example',
    counter: 0,
    isBackupEligible: true,
    isBackedUp: false,
    codeHashes: [SHA_256],
  }),
  'account.remove-passkey, of the editor': (db) => {
    const accountId = accountOf(db, 'bogdan')
    return { accountId, passkeyId: putRow(db.$client, 'passkeys', aPasskey({ account_id: accountId })) }
  },
  'account.rename-passkey, of the editor': (db) => {
    const accountId = accountOf(db, 'bogdan')
    const passkeyId = putRow(db.$client, 'passkeys', aPasskey({ account_id: accountId }))
    return { accountId, passkeyId, name: 'Telefon' }
  },
  'account.begin-totp, of the editor': (db) => ({ accountId: accountOf(db, 'bogdan'), sealedSecret: A_SEALED_SECRET }),
  'account.confirm-totp, of the editor': (db) => {
    const accountId = accountOf(db, 'bogdan')
    putRow(db.$client, 'totp_secrets', aTotpSecret({ account_id: accountId, confirmed_at: null, last_step: null }))
    return { accountId, sealedSecret: A_SEALED_SECRET, step: 1, codeHashes: [SHA_256] }
  },
  'account.remove-totp, of the editor': (db) => withTotp(db),
  'account.renew-recovery-codes, of the editor': (db) => ({ ...withTotp(db), codeHashes: [SHA_256] }),
  'account.renew-recovery-codes, without a factor': (db) => ({
    accountId: accountOf(db, 'bogdan'),
    codeHashes: [SHA_256],
  }),
  'account.reset-factors, of the editor': (db) => withTotp(db),
  'account.end-sessions, of the author': (db) => ({ accountId: accountOf(db, 'anna'), sessionId: null }),
  'account.end-sessions, of the editor': (db) => ({ accountId: accountOf(db, 'bogdan'), sessionId: null }),
  'account.change-password, of the author': (db) => aPasswordChange(accountOf(db, 'anna')),
  'account.change-password, of the administrator': (db) => aPasswordChange(accountOf(db, 'celina')),
  'account.choose-mail, of the editor': (db) => ({ accountId: accountOf(db, 'bogdan'), kinds: ['waiting'] }),
  'account.link-oidc, of the editor': (db) => ({ accountId: accountOf(db, 'bogdan'), ...AN_IDENTITY }),
  "account.link-oidc, of somebody else's identity": (db) => {
    accepted(linkOidc(asAuthor(db, EARLIER), { accountId: accountOf(db, 'anna'), ...AN_IDENTITY }))
    return { accountId: accountOf(db, 'bogdan'), ...AN_IDENTITY }
  },
  'account.create-with-oidc, new': () => A_NEWCOMER,
  'account.create-with-oidc, email taken': (db) => {
    accountOf(db, 'anna')
    return { ...A_NEWCOMER, email: 'anna@urzad.example' }
  },
  'account.create-with-oidc, identity linked': (db) => {
    accepted(linkOidc(asAuthor(db, EARLIER), { accountId: accountOf(db, 'anna'), ...AN_IDENTITY }))
    return A_NEWCOMER
  },
  'account.unlink-oidc, linked': (db) => {
    const accountId = accountOf(db, 'bogdan')
    accepted(linkOidc(asEditor(db, EARLIER), { accountId, ...AN_IDENTITY }))
    return { accountId }
  },
  'mail.send-again, uncertain': (db) => ({ mailId: anUncertainMail(db) }),
  'mail.send-trial, to the administrator': (db) => ({ accountId: accountOf(db, 'celina') }),
  'mail.leave, uncertain': (db) => ({ mailId: anUncertainMail(db) }),
  'account.choose-single-keys, of the editor': (db) => ({ accountId: accountOf(db, 'bogdan'), usesSingleKeys: false }),
  'filter.save, new': () => ({ name: 'Szkice', question: 'stan=szkic' }),
  'filter.save, asking nothing': () => ({ name: 'Wszystko', question: '' }),
  'filter.remove, of the editor': (db) => ({
    filterId: accepted(saveFilter(editor(db), { name: 'Szkice', question: 'stan=szkic' })).filterId,
  }),
  'account.change-own-data, of the editor': (db) => ({
    ...seenAccount(accountOf(db, 'bogdan')),
    unit: 'Wydział Prasowy',
    position: null,
  }),
  'act.create, new': () => aLegalAct(),
  'act.create, known': (db) => {
    accepted(createLegalAct(editor(db), aLegalAct()))
    return aLegalAct({ title: 'jeszcze raz' })
  },
  'act.change, known': (db) => {
    const { legalActId } = accepted(createLegalAct(editor(db), aLegalAct()))
    return { legalActId, seenLockVersion: 1, ...aLegalAct({ title: 'poprawiony tytuł' }) }
  },
  'article.import, new': () => ({ fileName: 'strona.txt', bytesText: oldPage }),
  'article.create, new': () => aText(),
  'article.save-draft, draft': (db) => ({ ...onArticle(aDraft(db)), ...aText({ title: 'Inny tytuł' }) }),
  'article.save-draft, published': (db) => ({ ...onArticle(aPublishedArticle(db)), ...aText({ title: 'Inny tytuł' }) }),
  'article.autosave, draft': (db) => ({ ...onArticle(aDraft(db)), ...aText({ title: 'Inny tytuł' }) }),
  'article.autosave, published': (db) => ({ ...onArticle(aPublishedArticle(db)), ...aText({ title: 'Inny tytuł' }) }),
  'article.submit, draft': (db) => onArticle(aDraft(db)),
  'article.publish, draft': (db) => onArticle(aDraft(db)),
  'article.publish, submitted': (db) => onArticle(accepted(submitArticle(editorAt(db), onArticle(aDraft(db))))),
  'article.publish, incomplete': (db) => onArticle(aDraft(db, { title: '' })),
  'article.schedule, draft': (db) => ({ ...onArticle(aDraft(db)), dueAt: NOW + 60_000 }),
  'article.schedule, incomplete': (db) => ({ ...onArticle(aDraft(db, { title: '' })), dueAt: NOW + 60_000 }),
  'article.reschedule, scheduled': (db) => ({
    ...onArticle(aScheduledArticle(db, NOW + 60_000, EARLIER)),
    dueAt: NOW + 120_000,
  }),
  'article.unschedule, scheduled': (db) => onArticle(aScheduledArticle(db, NOW + 60_000, EARLIER)),
  'redaction.make, words that are there': (db) => {
    aDraft(db, { title: 'Żaneta Wężyk' })
    return { phrases: ['Żaneta Wężyk'], reason: 'art. 17 RODO', code: 'ab'.repeat(16) }
  },
  'redaction.make, words of nobody': () => ({
    phrases: ['Żaneta Wężyk'],
    reason: 'art. 17 RODO',
    code: 'ab'.repeat(16),
  }),
  'redaction.repeat, in an older copy': () => ({ phrases: [], reason: 'art. 17 RODO', code: 'ab'.repeat(16) }),
  'records.expire, past their time': (db) => {
    const times = { createdAt: 0, lastSeenAt: 0, expiresAt: 1, endedAt: 1 }
    db.insert(sessions)
      .values({ id: 'long-ended', accountId: accountOf(db, 'anna'), ...times })
      .run()
    return {}
  },
  'article.publish-due, due': (db) => ({ articleId: aScheduledArticle(db, NOW, EARLIER).articleId }),
  'article.archive, published': (db) => ({ ...onArticle(aPublishedArticle(db, {}, EARLIER)), reason: 'expired' }),
  'article.withdraw, published': (db) => ({
    ...onArticle(aPublishedArticle(db, {}, EARLIER)),
    reason: 'Błędny numer.',
  }),
  'article.withdraw, archived': (db) => ({ ...onArticle(anArchivedArticle(db, {}, EARLIER)), reason: 'Błędny numer.' }),
  'attachment.create, new': () => ({ fileName: 'plan.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 1 }),
  'attachment.replace, used by a draft': (db) => {
    const attachmentId = anAttachment(db)
    aDraft(db, { attachments: [anAttachmentUse(attachmentId)] })
    return anotherFileOf(attachmentId)
  },
  'attachment.replace, in a waiting revision': (db) => {
    const attachmentId = anAttachment(db)
    const { articleId, lockVersion } = aDraft(db, { attachments: [anAttachmentUse(attachmentId)] })
    accepted(submitArticle(editorAt(db), { articleId, seenLockVersion: lockVersion }))
    return anotherFileOf(attachmentId)
  },
  'attachment.replace, offered to readers': (db) => {
    const attachmentId = anAttachment(db)
    aPublishedArticle(db, { attachments: [anAttachmentUse(attachmentId)] }, EARLIER)
    return anotherFileOf(attachmentId)
  },
  'attachment.keep-text, new': (db) => ({ attachmentFileId: anAttachment(db), text: 'Plan' }),
  'attachment.keep-text, offered to readers': (db) => {
    const attachmentId = anAttachment(db)
    aPublishedArticle(db, { attachments: [anAttachmentUse(attachmentId)] }, EARLIER)
    return { attachmentFileId: attachmentId, text: 'Plan' }
  },
  'attachment.delete, used by nothing': (db) => ({ attachmentId: anAttachment(db) }),
  'helpline.create, new': () => aHelpline(),
  'helpline.change, shown': (db) => onHelpline(aHelplineIn(db)),
  'helpline.order, two shown': (db) => {
    for (const position of [1, 2]) accepted(createHelpline(editor(db), aHelpline({ position, phone: `11${position}` })))
    return { seen: [1, 2], wanted: [2, 1] }
  },
  'helpline.change, retired': (db) => {
    const helplineId = aHelplineIn(db)
    accepted(changeHelpline(editor(db), { ...onHelpline(helplineId), retired: true }))
    return { ...onHelpline(helplineId), seenLockVersion: 2 }
  },
  'institution.create, a list': () => anInstitutionList('Fundacja Dom', 'Straż Graniczna'),
  'institution.create, name taken': (db) => {
    accepted(createInstitutions(editor(db), anInstitutionList('Fundacja Dom')))
    return anInstitutionList('Straż Graniczna', 'FUNDACJA DOM')
  },
  'institution.change, known': (db) => {
    accepted(createInstitutions(editor(db), anInstitutionList('Fundacja Dom')))
    return { institutionId: 1, seenLockVersion: 1, kind: 'ngo', name: 'Fundacja „Dom”' }
  },
  'media.create, new': () => ({
    hash: SHA_256,
    mimeType: 'image/png',
    width: 1,
    height: 1,
    bytes: 1,
    uploadName: 'sala.png',
  }),
  'media.delete, used by nothing': (db) => anImageIn(db),
  'media.credit, used by nothing': (db) => aCreditOf(anImageIn(db)),
  'media.credit, shown to readers': (db) => aCreditOf(anImageIn(db), (lead) => aPublishedArticle(db, lead)),
  'media.replace, used by a draft': (db) => anotherFor(anImageIn(db), (lead) => aDraft(db, lead)),
  'media.replace, in a waiting revision': (db) =>
    anotherFor(anImageIn(db), (lead) => {
      const draft = aDraft(db, lead)
      accepted(submitArticle(editor(db), { articleId: draft.articleId, seenLockVersion: draft.lockVersion }))
    }),
  'media.replace, shown to readers': (db) => anotherFor(anImageIn(db), (lead) => aPublishedArticle(db, lead)),
  'media.put-away, used by nothing': (db) => anImageIn(db),
  'media.bring-back, put away': (db) => accepted(putAwayMedia(editor(db), anImageIn(db))),
  'plan.create, new': () => aPlan(),
  'plan.change, known': (db) => {
    const { planId } = accepted(createPlan(editor(db), aPlan()))
    return { planId, seenLockVersion: 1, ...aPlan({ adopted: '2013-05-20' }) }
  },
  'project.create, new': () => aProject(),
  'project.create, title taken': (db) => {
    accepted(createProject(editor(db), aProject()))
    return aProject()
  },
  'project.change, known': (db) => {
    const { projectId } = accepted(createProject(editor(db), aProject()))
    return { projectId, seenLockVersion: 1, ...aProject({ titleEn: 'Better cooperation' }) }
  },
  'setting.change, not chosen yet': () => aChoice('site-name', 'Portal'),
  'setting.change, days that disagree': () => aChoice('site-updated-on', '2020-01-01'),
  "page.change, the portal's text": () => ({
    page: 'about',
    body: pageTextToBody('O nas.'),
    seenLockVersion: 0,
  }),
  'notice.change, published': (db) => aNotice(aPublishedArticle(db, {}, EARLIER)),
  'notice.change, draft': (db) => aNotice(aDraft(db, {}, EARLIER)),
  'tag.create, new': () => ({ name: 'Szkolenia' }),
  'tag.create, name taken': (db) => {
    accepted(createTag(editor(db), { name: 'Szkolenia' }))
    return { name: 'SZKOLENIA' }
  },
  'tag.change, known': (db) => {
    const { tagId } = accepted(createTag(editor(db), { name: 'Szkolenia' }))
    return { tagId, seenLockVersion: 1, name: 'Szkolenia i warsztaty' }
  },
  'tag.merge, two living': (db) => {
    const { tagId } = accepted(createTag(editor(db), { name: 'Szkolenia' }))
    return { tagId, seenLockVersion: 1, intoTagId: accepted(createTag(editor(db), { name: 'Kursy' })).tagId }
  },
  'tag.delete, used by nothing': (db) => {
    const { tagId } = accepted(createTag(editor(db), { name: 'Szkolenia' }))
    return { tagId, seenLockVersion: 1 }
  },
  'tag.merge, into itself': (db) => {
    const { tagId } = accepted(createTag(editor(db), { name: 'Szkolenia' }))
    return { tagId, seenLockVersion: 1, intoTagId: tagId }
  },
  'team.create, not in the register': () => aTeam(),
  'team.create, in force': (db) => {
    accepted(createTeam(editor(db), aTeam()))
    return aTeam()
  },
  'team.change-facts, in force': (db) => ({ ...onTeam(db), facts: { seatCity: 'Suwałki' }, ...why }),
  'team.change-facts, nothing new': (db) => ({ ...onTeam(db), facts: { seatCity: 'Białystok' }, ...why }),
  'team.correct, in force': (db) => ({
    ...onTeam(db),
    versionId: 1,
    facts: { seatCity: 'Suwałki' },
    reason: 'Pomyłka',
  }),
  'team.correct-end, ended': (db) => {
    accepted(endTeam(editor(db), { ...onTeam(db), ...why }))
    return { teamId: 1, seenLockVersion: 2, to: null, reason: 'Pomyłka' }
  },
  'team.correct-end, in force': (db) => ({ ...onTeam(db), to: null, reason: 'Pomyłka' }),
  'team.end, in force': (db) => ({ ...onTeam(db), ...why }),
  'team.resume, ended': (db) => {
    accepted(endTeam(editor(db), { ...onTeam(db), ...why }))
    return { teamId: 1, seenLockVersion: 2, state: aTeamState(), validFrom: '2020', cause: why.cause }
  },
  'team.resume, in force': (db) => ({ ...onTeam(db), state: aTeamState(), validFrom: '2020', cause: why.cause }),
}

/** Before the moment at which the verbs of the table are tried. */
const AN_IDENTITY = { issuer: 'https://login.urzad.example', subject: 'sub-1' }
const A_NEWCOMER = { ...AN_IDENTITY, email: 'ewa@urzad.example', name: 'Ewa Lis', passwordHash: A_HASH }
const EARLIER = NOW - 10 * 86_400_000

const oldPage = `Strona znajduje się w archiwum.

A A A

Łódzki zespół rozpoczął pracę

Dodane dnia 11.06.2015

Pierwsze spotkanie odbyło się w urzędzie.

Tagi:

podziel się treścią:

Tagi
`

const editor = (db: Database) => asEditor(db, EARLIER)

const ewa = (db: Database) => accepted(createAccount(theSystem(db, 'operator', EARLIER), anAccount())).accountId

/** An editor who is asked for a code of the app. */
function withTotp(db: Database): { accountId: number } {
  const accountId = accountOf(db, 'bogdan')
  putRow(db.$client, 'totp_secrets', aTotpSecret({ account_id: accountId }))
  return { accountId }
}

const seenAccount = (accountId: number) => ({ accountId, seenLockVersion: 1 })

const aPasswordChange = (accountId: number) => {
  return { accountId, verifiedHash: A_HASH, passwordHash: `${A_HASH}x`, sessionId: null }
}

const onArticle = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => {
  return { articleId, seenLockVersion: lockVersion }
}

const aHelplineIn = (db: Database) => accepted(createHelpline(editor(db), aHelpline())).helplineId

const anImageIn = (db: Database) =>
  accepted(
    createMedia(editor(db), {
      ...{ hash: SHA_256, mimeType: 'image/png', width: 1, height: 1, bytes: 1 },
      uploadName: 'a.png',
    } as const),
  )

type UseAsLead = (text: { leadImage: { mediaId: number; alt: string } }) => void
const seenImage = ({ mediaId }: { mediaId: number }, use?: UseAsLead) => {
  use?.({ leadImage: { mediaId, alt: 'Sala obrad' } })
  return { mediaId, seenLockVersion: 1 }
}
const aCreditOf = (image: { mediaId: number }, use?: UseAsLead) => ({
  ...seenImage(image, use),
  credit: 'Fot. Jan Nowak',
})
const anotherFor = (image: { mediaId: number }, use: UseAsLead) => ({
  ...seenImage(image, use),
  ...{ hash: 'c'.repeat(64), mimeType: 'image/png', width: 2, height: 2, bytes: 2, uploadName: 'b.png' },
})

const aFile = { fileName: 'plan.pdf', mimeType: 'application/pdf', bytes: 1 } as const

const anAttachment = (db: Database) => {
  return accepted(createAttachment(editor(db), { ...aFile, hash: SHA_256 })).attachmentId
}

const anAttachmentUse = (attachmentId: number) => {
  return { attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' } as const
}

const anotherFileOf = (attachmentId: number) => {
  return { attachmentId, seenLockVersion: 1, ...aFile, hash: '0'.repeat(64) }
}

const onHelpline = (helplineId: number) => {
  return { helplineId, seenLockVersion: 1, retired: false, ...aHelpline({ hours: 'całą dobę' }) }
}

const onTeam = (db: Database) => {
  return { teamId: accepted(createTeam(editor(db), aTeam())).teamId, seenLockVersion: 1 }
}

const why = { from: '2018-06-01', cause: { kind: 'publication' as const, reason: 'Komunikat' } }

const aChoice = (key: string, value: unknown) => ({ choices: [{ key, value, seenLockVersion: 0 }] })

const aNotice = ({ articleId }: { articleId: number }) => {
  return { notice: { articleId, until: '2026-01-31' }, seenLockVersion: 0 }
}

type Row = {
  readonly verb: string
  readonly state: string
  readonly given: (db: Database) => unknown
  readonly may: Readonly<Record<string, boolean>>
  readonly answer: 'done' | 'refused'
  readonly readersSee: boolean
}

/** People and the three reasons that most verbs know. */
const SHORTEST_ROW = 7

export const permissionTable: readonly Row[] = readTable()

function readTable(): Row[] {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const columns = (header[2] ?? '').split(/\s+/)
  const rowNames = rows.map(([verb, state]) => `${verb}, ${state}`)
  const orphans = Object.keys(states).filter((name) => !rowNames.includes(name))
  if (orphans.length > 0) throw new Error(`States without a row: ${orphans.join('; ')}`)
  return rows.map(([verb = '', state = '', marks = '', effects = '']) => {
    const given = states[`${verb}, ${state}`]
    if (!given) throw new Error(`Nothing brings about: ${verb}, ${state}`)
    const cells = marks.split(/\s+/)
    // The columns of reasons that open nothing may be left out at the end of a row.
    while (cells.length < columns.length && cells.length >= SHORTEST_ROW) cells.push('-')
    if (cells.length !== columns.length || cells.some((cell) => cell !== 'yes' && cell !== '-')) {
      throw new Error(`Not a row of the table: ${verb}, ${state}`)
    }
    const [answer, readers] = effects.split(/\s+/)
    return {
      verb,
      state,
      given,
      may: Object.fromEntries(columns.map((column, index) => [column, cells[index] === 'yes'])),
      answer: answer === 'refused' ? 'refused' : 'done',
      readersSee: readers === 'yes',
    }
  })
}
