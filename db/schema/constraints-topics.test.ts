import { proveGuards } from '../testing-guards.ts'
import { aPublicArticle, aTag, aTopicArticle, aTopicCount } from '../testing-rows.ts'

proveGuards('topic_articles', {
  given: ({ put }) => {
    put('articles', aPublicArticle())
    for (const name of ['plany', 'akty']) put('tags', aTag({ name, slug: name, fold_key: name, sort_key: name }))
    put('topic_articles', aTopicArticle())
  },
  cases: {
    topic_articles_state_is_known: {
      refuses: [({ put }) => put('topic_articles', aTopicArticle({ tag_id: 2, public_state: 'withdrawn' }))],
      allows: [({ put }) => put('topic_articles', aTopicArticle({ tag_id: 2, public_state: 'archived' }))],
    },
    'topic_articles primary key': {
      refuses: [({ put }) => put('topic_articles', aTopicArticle({ public_state: 'archived' }))],
      allows: [({ put }) => put('topic_articles', aTopicArticle({ tag_id: 2 }))],
    },
  },
})

proveGuards('topic_counts', {
  given: ({ put }) => {
    put('tags', aTag())
    put('topic_counts', aTopicCount())
  },
  cases: {
    topic_counts_state_is_known: {
      refuses: [({ put }) => put('topic_counts', aTopicCount({ public_state: 'none' }))],
      allows: [({ put }) => put('topic_counts', aTopicCount({ public_state: 'archived' }))],
    },
    topic_counts_are_positive: {
      refuses: [({ put }) => put('topic_counts', aTopicCount({ public_state: 'archived', articles: 0 }))],
      allows: [({ put }) => put('topic_counts', aTopicCount({ public_state: 'archived', articles: 1 }))],
    },
    'topic_counts primary key': {
      refuses: [({ put }) => put('topic_counts', aTopicCount({ articles: 2 }))],
      allows: [({ put }) => put('topic_counts', aTopicCount({ public_state: 'archived', articles: 2 }))],
    },
  },
})
