import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { originOf } from './staff.ts'

type Draft = { readonly articleId: number; readonly lockVersion: number }

type Words = {
  readonly title: string
  readonly words?: string
  readonly summary?: string
  readonly slug?: string
  readonly tagIds?: readonly number[]
  readonly changeNote?: string
  /** What stands under the words. */
  readonly blocks?: readonly TopBlock[]
}

/** Begins an article as the writing surface does, for whoever is signed in. */
export async function writeDraft(page: Page, words: Words): Promise<Draft> {
  return save(page, '/panel/artykuly/nowy/szkic', aText(words))
}

/** Saves other words in its place, or beside what readers have. */
export async function rewrite(page: Page, { articleId, lockVersion }: Draft, words: Words): Promise<Draft> {
  const text = { ...aText(words), by: 'manual', seenLockVersion: lockVersion }
  return save(page, `/panel/artykuly/${articleId}/szkic`, text)
}

/** An article that readers have, written and published by an editor who is signed in. */
export async function publishNew(page: Page, words: Words): Promise<Draft> {
  const { articleId, lockVersion } = await writeDraft(page, words)
  await page.goto(`/panel/artykuly/${articleId}/opublikuj`)
  await page.getByRole('button', { name: 'Opublikuj', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opublikowano.' })).toBeVisible()
  return { articleId, lockVersion: lockVersion + 1 }
}

/** The row of an article in the list of the staff, its actions unfolded. */
export async function unfoldActions(page: Page, title: string) {
  await page.goto(`/panel/artykuly?q=${encodeURIComponent(title)}`)
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  await row.locator('summary').click()
  return row
}

/** What a form says is wrong with it, at its beginning. */
export const errorsOf = (page: Page) => page.getByRole('alert', { name: 'Popraw błędy w formularzu' })

async function save(page: Page, address: string, data: object): Promise<Draft> {
  const answer = await page.request.post(address, { data, headers: { origin: await originOf(page) } })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

function aText({ title, words = 'Treść komunikatu.', summary = 'Zajawka komunikatu.', blocks = [], ...rest }: Words) {
  return { title, summary, body: body(paragraph(blockIds('opowiesc')(), text(words)), ...blocks), ...rest }
}
