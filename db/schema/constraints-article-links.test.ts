import { proveGuards } from '../testing-guards.ts'
import { anArticle, aRevision, type Row } from '../testing-rows.ts'

const aLink = (row: Row = {}): Row => ({
  article_id: 1,
  revision_id: 1,
  position: 1,
  words: 'Zobacz',
  target_id: 7,
  host: null,
  path: null,
  slug: null,
  ...row,
})

const another = (row: Row = {}) => aLink({ position: 2, ...row })

proveGuards('article_links', {
  given: ({ put }) => {
    put('articles', anArticle())
    put('article_revisions', aRevision())
    put('article_links', aLink())
  },
  cases: {
    'article_links primary key': {
      refuses: [({ put }) => put('article_links', aLink())],
      allows: [({ put }) => put('article_links', another())],
    },
    article_links_lead_somewhere: {
      refuses: [
        ({ put }) => put('article_links', another({ target_id: null })),
        ({ put }) => put('article_links', another({ path: '/pomoc' })),
      ],
      allows: [({ put }) => put('article_links', another({ target_id: null, path: '/pomoc' }))],
    },
    article_links_have_one_target: {
      refuses: [
        ({ put }) => put('article_links', another({ host: 'a.pl' })),
        ({ put }) => put('article_links', another({ slug: 'nowy' })),
      ],
      allows: [({ put }) => put('article_links', another({ target_id: null, host: 'a.pl', path: '/x', slug: 'x' }))],
    },
  },
})
