import { proveGuards } from '../testing-guards.ts'
import type { Row } from '../testing-rows.ts'

const DAY = '2026-01-15'
const aReading = (row: Row = {}): Row => ({ day: DAY, address: '/pomoc', readings: 1, ...row })
const aVainSearch = (row: Row = {}): Row => ({ day: DAY, question: 'azyl', times: 5, ...row })

proveGuards('daily_readings', {
  given: ({ put }) => put('daily_readings', aReading()),
  cases: {
    daily_readings_day_is_a_day: {
      refuses: [
        ({ put }) => put('daily_readings', aReading({ day: '2026-02-30' })),
        ({ put }) => put('daily_readings', aReading({ day: '2026-01-15T10:00' })),
      ],
      allows: [({ put }) => put('daily_readings', aReading({ day: '2026-02-28' }))],
    },
    daily_readings_address_is_a_path: {
      refuses: [
        ({ put }) => put('daily_readings', aReading({ address: 'https://portal.example/' })),
        ({ put }) => put('daily_readings', aReading({ address: `/${'a'.repeat(1_000)}` })),
      ],
      allows: [({ put }) => put('daily_readings', aReading({ address: `/${'a'.repeat(999)}` }))],
    },
    daily_readings_are_counted: {
      refuses: [({ put }) => put('daily_readings', aReading({ address: '/', readings: 0 }))],
      allows: [({ put }) => put('daily_readings', aReading({ address: '/', readings: 1 }))],
    },
    'daily_readings primary key': {
      refuses: [({ put }) => put('daily_readings', aReading())],
      allows: [({ put }) => put('daily_readings', aReading({ address: '/kontakt' }))],
    },
  },
})

proveGuards('daily_vain_searches', {
  given: ({ put }) => put('daily_vain_searches', aVainSearch()),
  cases: {
    daily_vain_searches_day_is_a_day: {
      refuses: [({ put }) => put('daily_vain_searches', aVainSearch({ day: 'dzisiaj' }))],
      allows: [({ put }) => put('daily_vain_searches', aVainSearch({ day: '2026-01-16' }))],
    },
    daily_vain_searches_question_is_short: {
      refuses: [
        ({ put }) => put('daily_vain_searches', aVainSearch({ question: '' })),
        ({ put }) => put('daily_vain_searches', aVainSearch({ question: 'a'.repeat(81) })),
      ],
      allows: [({ put }) => put('daily_vain_searches', aVainSearch({ question: 'a'.repeat(80) }))],
    },
    daily_vain_searches_are_counted: {
      refuses: [({ put }) => put('daily_vain_searches', aVainSearch({ question: 'dublin', times: 0 }))],
      allows: [({ put }) => put('daily_vain_searches', aVainSearch({ question: 'dublin', times: 1 }))],
    },
    'daily_vain_searches primary key': {
      refuses: [({ put }) => put('daily_vain_searches', aVainSearch())],
      allows: [({ put }) => put('daily_vain_searches', aVainSearch({ question: 'dublin' }))],
    },
  },
})
