import { dateCase, proveGuards } from '../testing-guards.ts'
import { aPlan, aPlanTask, type Row } from '../testing-rows.ts'

const another = (row: Row = {}) => aPlan({ slug: 'drugi', fold_key: 'drugi', ...row })

proveGuards('plans', {
  given: ({ put }) => put('plans', aPlan()),
  cases: {
    plans_title_is_filled: {
      refuses: [({ put }) => put('plans', another({ title: ' ' }))],
      allows: [({ put }) => put('plans', another({ title: 'P' }))],
    },
    plans_years_are_in_order: {
      refuses: [
        ({ put }) => put('plans', another({ first_year: 2016, last_year: 2015 })),
        ({ put }) => put('plans', another({ first_year: 1988 })),
        ({ put }) => put('plans', another({ last_year: 2101 })),
      ],
      allows: [
        ({ put }) => put('plans', another({ first_year: 2015, last_year: 2015 })),
        ({ put }) => put('plans', another({ first_year: 1989, last_year: 2100 })),
      ],
    },
    plans_summary_is_filled: {
      refuses: [({ put }) => put('plans', another({ summary: '' }))],
      allows: [({ put }) => put('plans', another({ summary: 'S' }))],
    },
    plans_source_is_filled: {
      refuses: [({ put }) => put('plans', another({ source_name: ' ' }))],
      allows: [({ put }) => put('plans', another({ source_name: 'U' }))],
    },
    plans_adopted_is_a_date: dateCase('adopted', ({ put }, date) => put('plans', another(date))),
    plans_slug_unique: {
      refuses: [({ put }) => put('plans', aPlan({ fold_key: 'drugi' }))],
      allows: [({ put }) => put('plans', another())],
    },
    plans_fold_key_unique: {
      refuses: [({ put }) => put('plans', aPlan({ slug: 'drugi' }))],
      allows: [({ put }) => put('plans', another())],
    },
  },
})

proveGuards('plan_tasks', {
  given: ({ put }) => {
    put('plans', aPlan())
    put('plan_tasks', aPlanTask())
  },
  cases: {
    plan_tasks_text_is_filled: {
      refuses: [({ put }) => put('plan_tasks', aPlanTask({ position: 2, text: ' ' }))],
      allows: [({ put }) => put('plan_tasks', aPlanTask({ position: 2, text: 'Z' }))],
    },
    'plan_tasks primary key': {
      refuses: [({ put }) => put('plan_tasks', aPlanTask({ text: 'Drugie zadanie' }))],
      allows: [({ put }) => put('plan_tasks', aPlanTask({ text: 'Drugie zadanie', position: 2 }))],
    },
  },
})
