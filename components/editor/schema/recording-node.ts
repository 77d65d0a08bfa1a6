import { mergeAttributes } from '@tiptap/core'
import { jsonAttribute } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'
import { isNumber, isText, recordNode } from './record-nodes.ts'

/** A film or a sound by its address; its transcript is inside and is written in the dialog. */
export const recordingNode = recordNode('recording', () => ({
  medium: jsonAttribute('medium', (value) => (value === 'sound' ? 'sound' : 'film'), 'film'),
  href: jsonAttribute('href', isText),
  title: jsonAttribute('title', isText, ''),
  seconds: jsonAttribute<number | null>('seconds', isNumber, null),
  transcriptHref: jsonAttribute<string | null>('transcriptHref', isText, null),
})).extend({
  content: contentExpression('recording'),
  // Backspace after it must not take the next paragraph into the transcript.
  isolating: true,
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-record': 'recording' }), 0],
})
