import { proveGuards } from '../testing-guards.ts'
import { aMail, anAccount, anArticle } from '../testing-rows.ts'

proveGuards('mail_outbox', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('articles', anArticle())
    put('mail_outbox', aMail())
  },
  cases: {
    mail_outbox_state_is_known: {
      refuses: [({ run }) => run("update mail_outbox set state = 'inny'")],
      allows: [({ run }) => run("update mail_outbox set state = 'sending'")],
    },
    mail_outbox_failure_is_known: {
      refuses: [({ run }) => run("update mail_outbox set failure = 'inny'")],
      allows: [({ run }) => run("update mail_outbox set failure = 'unreachable'")],
    },
    mail_outbox_gives_up_for_a_reason: {
      refuses: [({ run }) => run("update mail_outbox set state = 'given-up'")],
      allows: [({ run }) => run("update mail_outbox set state = 'given-up', failure = 'recipient-refused'")],
    },
    mail_outbox_counts_tries: {
      refuses: [({ run }) => run('update mail_outbox set tries = -1')],
      allows: [({ run }) => run('update mail_outbox set tries = 1')],
    },
    mail_outbox_reply_is_a_refusal: {
      refuses: [
        ({ run }) => run('update mail_outbox set reply_code = 550'),
        ({ run }) => run("update mail_outbox set failure = 'recipient-refused', reply_code = 250"),
      ],
      allows: [({ run }) => run("update mail_outbox set failure = 'recipient-refused', reply_code = 550")],
    },
  },
})

proveGuards('unwanted_mail', {
  given: ({ put }) => {
    put('accounts', anAccount())
    put('unwanted_mail', { account_id: 1, kind: 'waiting' })
  },
  cases: {
    'unwanted_mail primary key': {
      refuses: [({ put }) => put('unwanted_mail', { account_id: 1, kind: 'waiting' })],
      allows: [({ put }) => put('unwanted_mail', { account_id: 1, kind: 'missed' })],
    },
  },
})

proveGuards('mail_kinds', {
  cases: {
    'mail_kinds primary key': {
      refuses: [({ put }) => put('mail_kinds', { code: 'waiting' })],
      allows: [({ put }) => put('mail_kinds', { code: 'greeting' })],
    },
  },
})

proveGuards('account_notice_kinds', {
  cases: {
    'account_notice_kinds primary key': {
      refuses: [({ put }) => put('account_notice_kinds', { code: 'new-browser' })],
      allows: [({ put }) => put('account_notice_kinds', { code: 'greeting' })],
    },
  },
})
