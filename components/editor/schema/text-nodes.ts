import { Node } from '@tiptap/core'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Paragraph } from '@tiptap/extension-paragraph'
import { bodySchemaVersion } from '#domain/article/body/body.ts'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

const document = Node.create({
  name: 'doc',
  topNode: true,
  content: contentExpression('doc'),
  addAttributes: () => ({ schemaVersion: { default: bodySchemaVersion, rendered: false } }),
})

const text = Node.create({ name: 'text', group: 'inline' })

const paragraph = Paragraph.extend({
  content: contentExpression('paragraph'),
  addAttributes: () => blockAttributes,
})

const heading = Heading.extend({
  content: contentExpression('heading'),
  addAttributes: () => ({ ...blockAttributes, level: { default: 2, rendered: false } }),
}).configure({ levels: [2, 3, 4] })

const hardBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

const horizontalRule = HorizontalRule.extend({ addAttributes: () => blockAttributes })

export const textNodes = [document, text, paragraph, heading, hardBreak, horizontalRule]
