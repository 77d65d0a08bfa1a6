import { proveGuards } from '../testing-guards.ts'

proveGuards('subject_kinds', {
  cases: {
    'subject_kinds primary key': {
      refuses: [({ put }) => put('subject_kinds', { code: 'article' })],
      allows: [({ put }) => put('subject_kinds', { code: 'page' })],
    },
  },
})

proveGuards('security_event_kinds', {
  cases: {
    'security_event_kinds primary key': {
      refuses: [({ put }) => put('security_event_kinds', { code: 'refused' })],
      allows: [({ put }) => put('security_event_kinds', { code: 'guess' })],
    },
  },
})

proveGuards('locales', {
  cases: {
    'locales primary key': {
      refuses: [({ put }) => put('locales', { code: 'pl' })],
      allows: [({ put }) => put('locales', { code: 'uk' })],
    },
  },
})

proveGuards('archive_reasons', {
  cases: {
    'archive_reasons primary key': {
      refuses: [({ put }) => put('archive_reasons', { code: 'expired' })],
      allows: [({ put }) => put('archive_reasons', { code: 'boredom' })],
    },
  },
})

proveGuards('institution_kinds', {
  cases: {
    'institution_kinds primary key': {
      refuses: [({ put }) => put('institution_kinds', { code: 'police' })],
      allows: [({ put }) => put('institution_kinds', { code: 'university' })],
    },
  },
})

proveGuards('legal_act_kinds', {
  cases: {
    'legal_act_kinds primary key': {
      refuses: [({ put }) => put('legal_act_kinds', { code: 'ustawa' })],
      allows: [({ put }) => put('legal_act_kinds', { code: 'obwieszczenie' })],
    },
  },
})
