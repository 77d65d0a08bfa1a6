import { dateCase, proveGuards } from '../testing-guards.ts'
import { anArticle, aPublicArticle, aPublishedRevision, aRevision, HOUR, NOON } from '../testing-rows.ts'

/** All that a reader was shown, and who answers for it. */
const shownToReaders = {
  id: '9',
  article_id: '2',
  number: '9',
  title: "'inny'",
  slug: "'inny'",
  summary: "'inny'",
  body: "'{}'",
  body_text: "'inny'",
  project_id: '1',
  first_published_edtf: "'2014'",
  first_published_earliest_on: "'2015-01-02'",
  first_published_latest_on: "'2015-12-30'",
  event_edtf: "'2014'",
  event_earliest_on: "'2015-01-02'",
  event_latest_on: "'2015-12-30'",
  valid_until_edtf: "'2014'",
  valid_until_earliest_on: "'2015-01-02'",
  valid_until_latest_on: "'2015-12-30'",
  change_note: "'inna'",
  editor_note: "'inna'",
  producer_unit: "'inna'",
  producer_position: "'inne'",
  created_at: '1',
  created_by: '1',
  published_at: '1',
  published_by: '1',
}

const in2015 = (name: string) => ({
  [`${name}_edtf`]: '2015',
  [`${name}_earliest_on`]: '2015-01-01',
  [`${name}_latest_on`]: '2015-12-31',
})

proveGuards('article_revisions', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('articles', anArticle({ translation_group: 'inny' }))
    put('accounts', {
      email: 'anna@urzad.example',
      name: 'Anna Nowak',
      password_hash: '$argon2id$',
      password_changed_at: NOON,
      created_at: NOON,
    })
    put('projects', {
      slug: 'projekt',
      title: 'Projekt',
      fold_key: 'projekt',
      programme: 'Program',
      mechanism: 'Mechanizm',
      sentence: 'Zdanie.',
      created_at: NOON,
    })
  },
  cases: {
    article_revisions_state_is_known: {
      refuses: [({ put }) => put('article_revisions', aRevision({ state: 'deleted' }))],
      allows: [({ put }) => put('article_revisions', aRevision({ state: 'approved' }))],
    },
    article_revisions_number_is_positive: {
      refuses: [({ put }) => put('article_revisions', aRevision({ number: 0 }))],
      allows: [({ put }) => put('article_revisions', aRevision({ number: 1 }))],
    },
    article_revisions_body_is_json: {
      refuses: [({ put }) => put('article_revisions', aRevision({ body: '<p>' }))],
      allows: [({ put }) => put('article_revisions', aRevision({ body: '{}' }))],
    },
    article_revisions_title_fits: {
      refuses: [({ put }) => put('article_revisions', aRevision({ title: 'ł'.repeat(301) }))],
      allows: [({ put }) => put('article_revisions', aRevision({ title: 'ł'.repeat(300) }))],
    },
    article_revisions_published_is_whole: {
      refuses: [
        ({ put }) => put('article_revisions', aPublishedRevision({ published_at: null })),
        ({ put }) => put('article_revisions', aPublishedRevision({ title: ' ' })),
      ],
      allows: [({ put }) => put('article_revisions', aRevision({ title: '' }))],
    },
    article_revisions_superseded_says_when: {
      refuses: [
        ({ put }) => put('article_revisions', aPublishedRevision({ state: 'superseded' })),
        ({ put }) => put('article_revisions', aPublishedRevision({ superseded_at: NOON })),
      ],
      allows: [({ put }) => put('article_revisions', aPublishedRevision({ state: 'superseded', superseded_at: NOON }))],
    },
    article_revisions_submitted_says_when: {
      refuses: [({ put }) => put('article_revisions', aRevision({ state: 'submitted' }))],
      allows: [({ put }) => put('article_revisions', aRevision({ state: 'submitted', submitted_at: NOON }))],
    },
    article_revisions_first_published_is_a_date: dateCase('first_published', ({ put }, date) =>
      put('article_revisions', aRevision(date)),
    ),
    article_revisions_event_is_a_date: dateCase('event', ({ put }, date) => put('article_revisions', aRevision(date))),
    article_revisions_valid_until_is_a_date: dateCase('valid_until', ({ put }, date) =>
      put('article_revisions', aRevision(date)),
    ),
    article_revisions_by_number: {
      refuses: [
        ({ put }) => {
          put('article_revisions', aPublishedRevision())
          put('article_revisions', aRevision())
        },
      ],
      allows: [
        ({ put }) => {
          put('article_revisions', aPublishedRevision())
          put('article_revisions', aRevision({ number: 2 }))
        },
      ],
    },
    article_revisions_one_published: {
      refuses: [
        ({ put }) => {
          put('article_revisions', aPublishedRevision())
          put('article_revisions', aPublishedRevision({ number: 2 }))
        },
      ],
      allows: [
        ({ put }) => {
          put('article_revisions', aPublishedRevision({ state: 'superseded', superseded_at: NOON }))
          put('article_revisions', aPublishedRevision({ number: 2 }))
        },
      ],
    },
    article_revisions_one_open: {
      refuses: [
        ({ put }) => {
          put('article_revisions', aRevision())
          put('article_revisions', aRevision({ number: 2, state: 'submitted', submitted_at: NOON }))
        },
        ({ put }) => {
          put('article_revisions', aRevision({ state: 'approved' }))
          put('article_revisions', aRevision({ number: 2, state: 'scheduled', due_at: NOON }))
        },
      ],
      allows: [
        ({ put }) => {
          put('article_revisions', aPublishedRevision())
          put('article_revisions', aRevision({ number: 2 }))
        },
      ],
    },
    published_revisions_keep_their_text: {
      refuses: Object.entries(shownToReaders).map(([column, value]) => ({ put, run }) => {
        put(
          'article_revisions',
          aPublishedRevision({ ...in2015('first_published'), ...in2015('event'), ...in2015('valid_until') }),
        )
        run(`update article_revisions set ${column} = ${value}`)
      }),
      allows: [
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision())
          run(`update article_revisions set state = 'superseded', superseded_at = ${NOON + HOUR}`)
        },
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run("update article_revisions set title = 'inny'")
        },
      ],
    },
    article_revisions_update_kind_is_known: {
      refuses: [({ put }) => put('article_revisions', aRevision({ update_kind: 'minor' }))],
      allows: [({ put }) => put('article_revisions', aRevision({ update_kind: 'erratum' }))],
    },
    article_revisions_erratum_days_are_bounded: {
      refuses: [0, 366].map(
        (days) =>
          ({ put }) =>
            put('article_revisions', aRevision({ erratum_days: days })),
      ),
      allows: [1, 365].map(
        (days) =>
          ({ put }) =>
            put('article_revisions', aRevision({ erratum_days: days })),
      ),
    },
    article_revisions_editorial_keeps_the_date: {
      refuses: [
        ({ put }) => put('article_revisions', aPublishedRevision({ material_at: NOON - HOUR })),
        ({ put }) =>
          put('article_revisions', aPublishedRevision({ update_kind: 'editorial', material_at: NOON + HOUR })),
      ],
      allows: [
        ({ put }) =>
          put('article_revisions', aPublishedRevision({ update_kind: 'editorial', material_at: NOON - HOUR })),
        ({ put }) => put('article_revisions', aPublishedRevision({ update_kind: 'editorial' })),
      ],
    },
    published_revisions_keep_their_kind: {
      refuses: [
        "update_kind = 'editorial'",
        "erratum_wrong = 'inne'",
        "erratum_right = 'inne'",
        'erratum_days = 7',
        `update_kind = 'editorial', material_at = ${NOON - HOUR}`,
      ].map((change) => ({ put, run }) => {
        put('article_revisions', aPublishedRevision())
        run(`update article_revisions set ${change}`)
      }),
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run("update article_revisions set update_kind = 'erratum', erratum_wrong = 'a', erratum_right = 'b'")
        },
      ],
    },
    published_revisions_keep_their_roles: {
      refuses: ['entered_by_role', 'published_by_role'].map((column) => ({ put, run }) => {
        put('article_revisions', aPublishedRevision({ [column]: 'Wydział, redaktor' }))
        run(`update article_revisions set ${column} = null`)
      }),
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run(`update article_revisions
               set state = 'published', published_at = ${NOON}, entered_by_role = 'a', published_by_role = 'b'`)
        },
      ],
    },
    discarded_texts_are_drafts: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aRevision({ state: 'submitted', submitted_at: NOON }))
          run(`update article_revisions set discarded_at = ${NOON}`)
        },
        ({ put, run }) => {
          put('article_revisions', aRevision({ discarded_at: NOON }))
          run(`update article_revisions set state = 'published', published_at = ${NOON}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run(`update article_revisions set discarded_at = ${NOON}`)
          put('article_revisions', aRevision({ number: 2 }))
        },
      ],
    },
    scheduled_revisions_say_when: {
      refuses: [({ put }) => put('article_revisions', aRevision({ state: 'scheduled' }))],
      allows: [({ put }) => put('article_revisions', aRevision({ state: 'scheduled', due_at: NOON }))],
    },
    scheduled_revisions_keep_their_moment: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run("update article_revisions set state = 'scheduled'")
        },
        ({ put, run }) => {
          put('article_revisions', aRevision({ state: 'scheduled', due_at: NOON }))
          run('update article_revisions set due_at = null')
        },
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision({ due_at: NOON }))
          run(`update article_revisions set due_at = ${NOON + HOUR}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision({ state: 'scheduled', due_at: NOON }))
          run("update article_revisions set state = 'draft', due_at = null")
        },
      ],
    },
    left_out_fields_begin_in_drafts: {
      refuses: [
        ({ put }) => put('article_revisions', aRevision({ state: 'approved', left_out_fields: '{}' })),
        ({ put }) => put('article_revisions', aPublishedRevision({ left_out_fields: '{}' })),
        ({ put }) => put('article_revisions', aRevision({ left_out_fields: '31.02.2026' })),
        ({ put }) => put('article_revisions', aRevision({ left_out_fields: JSON.stringify('ł'.repeat(500_000)) })),
      ],
      allows: [({ put }) => put('article_revisions', aRevision({ left_out_fields: '{}' }))],
    },
    left_out_fields_stay_in_drafts: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aRevision({ left_out_fields: '{}' }))
          run("update article_revisions set state = 'approved'")
        },
        ({ put, run }) => {
          put('article_revisions', aRevision({ left_out_fields: '{}' }))
          run(`update article_revisions set state = 'published', published_at = ${NOON}`)
        },
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision())
          run("update article_revisions set left_out_fields = '{}'")
        },
        ({ put, run }) => {
          put('article_revisions', aRevision())
          run("update article_revisions set left_out_fields = '31.02.2026'")
        },
      ],
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision({ left_out_fields: '{}' }))
          run("update article_revisions set state = 'approved', left_out_fields = null")
        },
        ({ put, run }) => {
          put('article_revisions', aRevision({ left_out_fields: '{}' }))
          run(`update article_revisions set discarded_at = ${NOON}`)
        },
      ],
    },
    published_revisions_keep_their_planner: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision({ due_at: NOON, scheduled_by: 1 }))
          run('update article_revisions set scheduled_by = null')
        },
      ],
      allows: [
        ({ put, run }) => {
          put('article_revisions', aRevision({ state: 'scheduled', due_at: NOON, scheduled_by: 1 }))
          run(`update article_revisions set state = 'published', published_at = ${NOON}`)
        },
        ({ put, run }) => {
          put('article_revisions', aRevision({ scheduled_by: 1 }))
          run('update article_revisions set scheduled_by = null')
        },
      ],
    },
    published_revisions_go_only_forward: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision())
          run("update article_revisions set state = 'draft'")
        },
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision({ state: 'superseded', superseded_at: NOON }))
          run("update article_revisions set state = 'published', superseded_at = null")
        },
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision({ state: 'superseded', superseded_at: NOON }))
          run(`update article_revisions set superseded_at = ${NOON + HOUR}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision())
          run(`update article_revisions set state = 'superseded', superseded_at = ${NOON}`)
        },
      ],
    },
    published_revisions_stay: {
      refuses: [
        ({ put, run }) => {
          put('article_revisions', aPublishedRevision())
          run('delete from article_revisions')
        },
      ],
      allows: [
        ({ put, run }) => {
          put('articles', aPublicArticle({ translation_group: 'trzeci' }))
          put('article_revisions', aRevision())
          run('delete from article_revisions')
        },
      ],
    },
  },
})
