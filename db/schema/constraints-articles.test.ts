import { proveGuards } from '../testing-guards.ts'
import {
  anAddress,
  anArchivedArticle,
  anArticle,
  anOverview,
  aPublicArticle,
  aRevision,
  HOUR,
  NOON,
} from '../testing-rows.ts'

const withdrawn = { public_state: 'withdrawn', withdrawn_at: NOON, withdrawal_reason: 'Podano błędny numer telefonu.' }

proveGuards('articles', {
  cases: {
    articles_state_is_known: {
      refuses: [({ put }) => put('articles', aPublicArticle({ public_state: 'deleted' }))],
      allows: [({ put }) => put('articles', anArticle({ public_state: 'none' }))],
    },
    articles_public_has_dates: {
      refuses: [
        ({ put }) => put('articles', aPublicArticle({ published_at: null })),
        ({ put }) => put('articles', aPublicArticle({ first_published_on: null })),
        ({ put }) => put('articles', aPublicArticle({ first_published_on: '2015-11-31' })),
        ({ put }) => put('articles', aPublicArticle({ first_published_on: '2015-11' })),
      ],
      allows: [({ put }) => put('articles', aPublicArticle({ first_published_on: '2015-11-30' }))],
    },
    articles_archived_says_when: {
      refuses: [({ put }) => put('articles', anArchivedArticle({ archived_at: null }))],
      allows: [({ put }) => put('articles', anArchivedArticle({ archived_at: null, imported_at: NOON }))],
    },
    articles_archived_says_why: {
      refuses: [({ put }) => put('articles', anArchivedArticle({ archive_reason: null }))],
      allows: [({ put }) => put('articles', anArchivedArticle({ archive_reason: null, imported_at: NOON }))],
    },
    articles_other_reason_has_words: {
      refuses: [
        ({ put }) => put('articles', anArchivedArticle({ archive_reason: 'other' })),
        ({ put }) => put('articles', anArchivedArticle({ archive_reason: 'other', archive_reason_note: ' ' })),
      ],
      allows: [
        ({ put }) => put('articles', anArchivedArticle({ archive_reason: 'other', archive_reason_note: 'Scalono.' })),
      ],
    },
    articles_withdrawn_says_when_and_why: {
      refuses: [
        ({ put }) => put('articles', aPublicArticle({ ...withdrawn, withdrawn_at: null })),
        ({ put }) => put('articles', aPublicArticle({ ...withdrawn, withdrawal_reason: null })),
        ({ put }) => put('articles', aPublicArticle({ ...withdrawn, withdrawal_reason: ' ' })),
      ],
      allows: [({ put }) => put('articles', aPublicArticle(withdrawn))],
    },
    articles_dates_are_in_order: {
      refuses: [
        ({ put }) => put('articles', anArchivedArticle({ archived_at: NOON - 1 })),
        ({ put }) => put('articles', anArticle({ archived_at: NOON })),
        ({ put }) => put('articles', anArticle({ withdrawn_at: NOON })),
        ({ put }) => put('articles', aPublicArticle({ ...withdrawn, withdrawn_at: NOON - 1 })),
        ({ put }) => put('articles', aPublicArticle({ first_published_on: '2015-12-03' })),
      ],
      allows: [
        ({ put }) => put('articles', anArchivedArticle({ archived_at: NOON })),
        // Shortly after midnight in Warsaw it is still yesterday in UTC.
        ({ put }) => put('articles', aPublicArticle({ first_published_on: '2015-12-02' })),
      ],
    },
    articles_succeed_others: {
      refuses: [
        ({ put }) => put('articles', aPublicArticle({ id: 1, successor_id: 1 })),
        ({ put }) => put('articles', aPublicArticle({ id: 1, withdrawal_successor_id: 1 })),
      ],
      allows: [
        ({ put }) => {
          put('articles', aPublicArticle({ id: 1 }))
          put('articles', aPublicArticle({ id: 2, translation_group: 'nowy', successor_id: 1 }))
        },
      ],
    },
    articles_bin_holds_only_unpublished: {
      refuses: [({ put }) => put('articles', aPublicArticle({ deleted_at: NOON }))],
      allows: [({ put }) => put('articles', anArticle({ deleted_at: NOON }))],
    },
    articles_one_per_language: {
      refuses: [
        ({ put }) => {
          put('articles', anArticle())
          put('articles', anArticle())
        },
      ],
      allows: [
        ({ put }) => {
          put('articles', anArticle())
          put('articles', anArticle({ locale: 'en' }))
        },
      ],
    },
    articles_seen_by_readers_stay: {
      refuses: [
        ({ put, run }) => {
          put('articles', aPublicArticle())
          run('delete from articles')
        },
      ],
      allows: [
        ({ put, run }) => {
          put('articles', anArticle())
          run('delete from articles')
        },
      ],
    },
    articles_keep_their_first_publication: {
      refuses: [
        ({ put, run }) => {
          put('articles', aPublicArticle())
          run(`update articles set published_at = ${NOON + HOUR}`)
        },
      ],
      allows: [
        ({ put, run }) => {
          put('articles', anArticle())
          run(
            `update articles set published_at = ${NOON}, first_published_on = '2015-12-01', public_state = 'published'`,
          )
          run(`update articles set lock_version = 2`)
        },
      ],
    },
  },
})

proveGuards('article_addresses', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('articles', anArticle({ translation_group: 'inny' }))
    put('article_addresses', anAddress())
  },
  cases: {
    article_addresses_slug_is_clean: {
      refuses: ['', 'Zespol', 'zespół', 'dwa-', '-dwa', 'dwa_slowa', 'a'.repeat(81)].map(
        (slug) =>
          ({ put }) =>
            put('article_addresses', anAddress({ article_id: 2, slug })),
      ),
      allows: [({ put }) => put('article_addresses', anAddress({ article_id: 2, slug: 'a'.repeat(80) }))],
    },
    article_addresses_by_slug: {
      refuses: [({ put }) => put('article_addresses', anAddress({ article_id: 2 }))],
      allows: [({ put }) => put('article_addresses', anAddress({ article_id: 2, locale: 'en' }))],
    },
    article_addresses_one_current: {
      refuses: [({ put }) => put('article_addresses', anAddress({ slug: 'nowy-adres' }))],
      allows: [({ put }) => put('article_addresses', anAddress({ slug: 'stary-adres', replaced_at: NOON }))],
    },
    article_addresses_are_for_ever: {
      refuses: [({ run }) => run('delete from article_addresses')],
      allows: [({ run }) => run(`update article_addresses set replaced_at = ${NOON}`)],
    },
    article_addresses_keep_their_article: {
      refuses: [
        ({ run }) => run('update article_addresses set article_id = 2'),
        ({ run }) => run(`update article_addresses set slug = 'inny'`),
        ({ run }) => run(`update article_addresses set locale = 'en'`),
      ],
      allows: [({ run }) => run(`update article_addresses set replaced_at = ${NOON}, article_id = 1`)],
    },
  },
})

proveGuards('article_overviews', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('article_revisions', aRevision())
  },
  cases: {
    article_overviews_status_is_known: {
      refuses: [({ put }) => put('article_overviews', anOverview({ status: 'none' }))],
      allows: [({ put }) => put('article_overviews', anOverview({ status: 'withdrawn', open_state: null }))],
    },
    article_overviews_open_state_is_known: {
      refuses: [({ put }) => put('article_overviews', anOverview({ open_state: 'published' }))],
      allows: [({ put }) => put('article_overviews', anOverview({ status: 'scheduled', open_state: 'scheduled' }))],
    },
  },
})
