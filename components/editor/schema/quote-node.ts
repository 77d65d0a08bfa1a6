import { Blockquote } from '@tiptap/extension-blockquote'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

/** The words of somebody; who said them is an attribute, shown below by the style sheet. */
export const quoteNode = Blockquote.extend({
  // Asked before bold: Ctrl + Shift + B is also Ctrl + B to whoever does not look at Shift.
  priority: 110,
  content: contentExpression('blockquote'),
  addAttributes: () => ({
    ...blockAttributes,
    attribution: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.attribution || null,
      renderHTML: ({ attribution }) => (attribution === null ? {} : { 'data-attribution': attribution }),
    },
  }),
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})
