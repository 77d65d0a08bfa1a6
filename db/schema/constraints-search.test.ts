import { proveGuards } from '../testing-guards.ts'
import { aSearchDocument, aStaffDocument } from '../testing-rows.ts'

proveGuards('search_documents', {
  given: ({ put }) => put('search_documents', aSearchDocument()),
  cases: {
    search_documents_text_of_articles_is_elsewhere: {
      refuses: [
        ({ put }) => put('search_documents', aSearchDocument({ record_id: 2, text: 'Treść' })),
        ({ put }) => put('search_documents', aSearchDocument({ kind: 'team', text: null })),
      ],
      allows: [({ put }) => put('search_documents', aSearchDocument({ kind: 'team', text: 'Skład' }))],
    },
    search_documents_by_record: {
      refuses: [({ put }) => put('search_documents', aSearchDocument())],
      allows: [({ put }) => put('search_documents', aSearchDocument({ record_id: 2 }))],
    },
  },
})

proveGuards('search_state', {
  given: () => {},
  cases: {
    search_state_is_one_row: {
      refuses: [({ put }) => put('search_state', { id: 2, edition: 1 })],
      allows: [({ run }) => run('update search_state set edition = 1')],
    },
  },
})

proveGuards('staff_search_documents', {
  given: ({ put }) => put('staff_search_documents', aStaffDocument()),
  cases: {
    staff_search_documents_by_record: {
      refuses: [({ put }) => put('staff_search_documents', aStaffDocument({ id: 2 }))],
      allows: [({ put }) => put('staff_search_documents', aStaffDocument({ id: 2, kind: 'tag' }))],
    },
  },
})
