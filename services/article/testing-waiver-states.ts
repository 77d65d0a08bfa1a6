import type { Database } from '#db/client.ts'
import type { TopBlock } from '#domain/article/body/body.ts'
import { body, heading, paragraph, text } from '#domain/article/body/body-builder.ts'
import type { EditorContext } from '../context.ts'
import { accepted, NOW } from '../testing.ts'
import { aDraft, editorAt } from './testing.ts'
import { waiveCheck } from './waive-check.ts'
import { listWaivableFindings } from './waivers.ts'

const EARLIER = NOW - 10 * 86_400_000

/** A heading that leaves a level out: what a text may keep for a time. */
export const jump = (words = 'Skład', id = 'nagl-001') => heading(id, 4, text(words))

export const aTextWith = (...blocks: TopBlock[]) => ({
  body: body(paragraph('akapit-1', text('Zespół powołano dziś.')), ...blocks),
})

/** What the page offers to let pass in an article, with what its form says about the first of it. */
export function aWaiverOf(context: EditorContext, articleId: number, until = '2026-06-30') {
  const [first] = listWaivableFindings(context, articleId)
  const { check, finding } = first ?? { check: 'link-gone' as const, finding: '0'.repeat(32) }
  return { articleId, check, finding, reason: 'Czekamy na nowy tekst z wydziału.', until }
}

const aFault = (db: Database) => {
  const { articleId } = aDraft(db, aTextWith(jump()), EARLIER)
  return aWaiverOf(editorAt(db, NOW), articleId)
}

/** What the permission table tries on waivers. */
export const waiverStates: Record<string, (db: Database) => unknown> = {
  'article.waive-check, a level left out': aFault,
  'article.waive-check, another finding': (db) => ({ ...aFault(db), finding: 'f'.repeat(32) }),
  'article.end-waiver, a waiver that holds': (db) => ({
    waiverId: accepted(waiveCheck(editorAt(db, EARLIER), aFault(db))).waiverId,
  }),
}
