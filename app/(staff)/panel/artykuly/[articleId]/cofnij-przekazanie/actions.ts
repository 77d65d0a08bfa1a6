'use server'
import { cancelSubmission } from '#services/article/cancel-submission.ts'
import { articleAction } from '../article-action.ts'

export const takeBackArticleAction = articleAction({
  run: (context, seen) => cancelSubmission(context, seen),
  done: 'cofnieto-przekazanie',
})
