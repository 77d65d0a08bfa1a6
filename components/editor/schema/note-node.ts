import { type JSONContent, Node } from '@tiptap/core'
import { blockAttributes, jsonAttribute } from './block-attributes.ts'

type Words = readonly { readonly text?: string }[]

const toWords = (value: unknown) => (Array.isArray(value) ? (value as Words) : null)

/** A note in the text: a number that the style sheet counts. Its words are an attribute and are written in its dialog. */
export const noteNode = Node.create({
  name: 'footnote',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ ...blockAttributes, words: jsonAttribute<Words>('words', toWords) }),
  parseHTML: () => [{ tag: 'sup[data-words]', priority: 60 }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const words = noteText(node.attrs.words as Words)
    return [
      'sup',
      { ...HTMLAttributes, class: 'editor-note', role: 'img', 'aria-label': `Przypis: ${words}`, title: words },
    ]
  },
})

export function noteText(words: Words): string {
  return words.map(({ text = '' }) => text).join('')
}

/** In a body the words of a note are its content, like those of any other node. */
export function toBodyNote(
  { type, attrs }: JSONContent,
  toBlocks: (words: JSONContent[]) => JSONContent[],
): JSONContent {
  return { type, attrs: { id: attrs?.id }, content: toBlocks(attrs?.words ?? []) } as JSONContent
}

export function toEditorNote({ type, attrs, content = [] }: JSONContent): JSONContent {
  return { type, attrs: { ...attrs, words: content } } as JSONContent
}
