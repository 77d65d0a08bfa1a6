'use server'
import { discardChanges } from '#services/article/discard-changes.ts'
import { articleAction } from '../article-action.ts'

export const discardChangesAction = articleAction({
  run: (context, seen) => discardChanges(context, seen),
  done: 'odrzucono-zmiany',
})
