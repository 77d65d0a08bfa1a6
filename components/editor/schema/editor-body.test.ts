import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { demoArticles } from '#demo/articles/demo-articles.ts'
import type { Body } from '#domain/article/body/body.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { randomDocument, seeded } from '#domain/article/body/testing-random-document.ts'
import { bodyOfDocument, toBody, toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'

const schema = getSchema(editorExtensions())

function throughEditor(given: Body): Body {
  const doc = schema.nodeFromJSON(toEditorJson(given))
  doc.check()
  const made = bodyOfDocument(doc)
  expect(made).toEqual(toBody(doc.toJSON()))
  return made
}

test('of two bodies in a row, blocks that nobody wrote on are the same objects', () => {
  const id = blockIds('klawisz')
  const doc = schema.nodeFromJSON(toEditorJson(body(paragraph(id(), text('raz')), paragraph(id(), text('dwa')))))
  const before = bodyOfDocument(doc)
  const after = bodyOfDocument(EditorState.create({ doc }).tr.insertText('!', 4).doc)
  expect(after.content[0]).not.toBe(before.content[0])
  expect(after.content[1]).toBe(before.content[1])
  expect(bodyText(after)).toContain('raz!')
})

describe('a body opened and saved untouched is the same body', () => {
  test('an empty one', () => {
    expect(throughEditor(body())).toEqual(body())
  })

  const made = { articleId: () => 7, attachmentId: () => 3, mediaId: () => 5, projectSlug: () => 'pl-15' }
  test.each(demoArticles.map(({ key, text: { body: write } }) => [key, write(made)] as const))('%s', (_key, given) => {
    expect(throughEditor(given)).toEqual(given)
  })

  test('1,000 random ones', () => {
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const parsed = parseBody(randomDocument(seeded(seed), 0))
      if (parsed.ok) expect(throughEditor(parsed.body), `seed ${seed}`).toEqual(joined(parsed.body))
    }
  })
})

type Node = { type?: unknown; text?: string; marks?: unknown; content?: readonly Node[] }

/** Neighbouring texts of equal marks are one text to the editor; a reader sees no difference. */
function joined<Given extends Node>(node: Given): Given {
  // The words of a note are one value to the editor, and stay as they are.
  if (node.content === undefined || node.type === 'footnote') return node
  const content: Node[] = []
  for (const child of node.content.map(joined)) {
    const last = content.at(-1)
    const isOne = last?.text !== undefined && child.text !== undefined
    if (isOne && JSON.stringify(last.marks) === JSON.stringify(child.marks)) {
      content[content.length - 1] = { ...last, text: `${last.text}${child.text}` }
    } else content.push(child)
  }
  return { ...node, content }
}

test('what a body refuses is fixed: tabs, half characters, texts of nothing else', () => {
  const doc = body(paragraph('akapit-0007', text('a\tb'), text('\ud800')))
  const saved = toBody(doc as never)
  expect(saved).toEqual(body(paragraph('akapit-0007', text('a b'))))
  expect(parseBody(saved).ok).toBe(true)
})
