'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { changePlan } from '#services/plan/change-plan.ts'
import { createPlan } from '#services/plan/create-plan.ts'

const shape = {
  sentences: {
    'title.missing': 'Wpisz tytuł planu.',
    'title.already-exists': 'Plan o tym tytule już jest.',
    'summary.missing': 'Napisz, o czym jest plan.',
    'sourceName.missing': 'Wpisz nazwę źródła.',
    'tasks.text.missing': 'Wpisz treść zadania.',
    'not-a-year': 'Wpisz rok od 1989 do 2100.',
  },
  rows: { tasks: ['number', 'text', 'lead', 'partners', 'term', 'indicator'] },
}

export const createPlanAction = formAction({
  ...shape,
  run: ({ context }, read) => answerTo(createPlan(context, readPlan(read)), () => goTo('/panel/plany', 'plan-added')),
})

export const changePlanAction = formAction({
  ...shape,
  run: ({ context }, read) => {
    const seen = { planId: read.number('planId'), seenLockVersion: read.number('seenLockVersion') }
    return answerTo(changePlan(context, { ...seen, ...readPlan(read) }), () => goTo('/panel/plany', 'plan-changed'))
  },
})

function readPlan(read: FormReader) {
  return {
    title: read.text('title'),
    firstYear: read.number('firstYear'),
    lastYear: read.number('lastYear'),
    adopted: read.date('adopted'),
    adoptedBy: read.text('adoptedBy'),
    summary: read.text('summary'),
    unknowns: read.text('unknowns'),
    sourceName: read.text('sourceName'),
    sourceUrl: read.text('sourceUrl'),
    tasks: read.rows('tasks').map((row) => ({
      number: read.text(`tasks.${row}.number`),
      text: read.text(`tasks.${row}.text`),
      lead: read.text(`tasks.${row}.lead`),
      partners: read.text(`tasks.${row}.partners`),
      term: read.text(`tasks.${row}.term`),
      indicator: read.text(`tasks.${row}.indicator`),
    })),
  }
}
