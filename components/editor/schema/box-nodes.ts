import { Node } from '@tiptap/core'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

/** A box of what matters; its word „Ważne” is drawn by the style sheet. */
const callout = Node.create({
  name: 'callout',
  content: contentExpression('callout'),
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'div[data-box="callout"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-box': 'callout', class: 'callout' }, 0],
})

/** A folded section, open while it is written. Its line is an attribute, shown above the content by the style sheet. */
const details = Node.create({
  name: 'details',
  content: contentExpression('details'),
  defining: true,
  addAttributes: () => ({
    ...blockAttributes,
    summary: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.summary ?? '',
      renderHTML: ({ summary }) => ({ 'data-summary': summary }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-box="details"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-box': 'details' }, 0],
})

export const boxNodes = [callout, details]
