import { mergeAttributes } from '@tiptap/core'
import { contentExpression } from './content-expression.ts'
import { recordNode } from './record-nodes.ts'

/** Images side by side: chosen, moved and edited as one; the images in it are blocks of the body like any other. */
export const galleryNode = recordNode('gallery', () => ({})).extend({
  content: contentExpression('gallery'),
  isolating: true,
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-record': 'gallery' }), 0],
})
