import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { bodySchemaVersion } from '#domain/article/body/body.ts'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

const document = Document.extend({
  content: contentExpression('doc'),
  addAttributes: () => ({ schemaVersion: { default: bodySchemaVersion, rendered: false } }),
})

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

export const textNodes = [document, Text, paragraph, heading, hardBreak, horizontalRule]
