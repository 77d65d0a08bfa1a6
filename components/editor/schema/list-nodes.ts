import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { type ListNumbering, listNumberings } from '#domain/article/body/body.ts'
import { listTypes, toNumbering } from '#domain/article/body/list-numbering.ts'
import { blockAttributes } from './block-attributes.ts'
import { contentExpression } from './content-expression.ts'

const bulletList = BulletList.extend({
  content: contentExpression('bulletList'),
  addAttributes: () => blockAttributes,
})

const orderedList = OrderedList.extend({
  content: contentExpression('orderedList'),
  addAttributes: () => ({
    ...blockAttributes,
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => listStart(element.getAttribute('start')),
      renderHTML: ({ start }) => (start === 1 ? {} : { start }),
    },
    /** null = digits. */
    numbering: {
      default: null,
      parseHTML: (element: HTMLElement) => toNumbering(element.getAttribute('type')),
      renderHTML: ({ numbering }) => (isNumbering(numbering) ? { type: listTypes[numbering], class: numbering } : {}),
    },
  }),
  // Pasted text is read in one place (paste/).
  addProseMirrorPlugins: () => [],
})

/**
 * Outside a table Tab leaves the editor, so levels of a list have keys of their own. In a table it goes from cell to cell, as
 * everywhere else people know tables, and Escape lets it out: no trap, for the hint says so (WCAG 2.1.2, table-keys.ts).
 */
const listItem = ListItem.extend({
  content: contentExpression('listItem'),
  addAttributes: () => blockAttributes,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

function isNumbering(value: unknown): value is ListNumbering {
  return listNumberings.some((one) => one === value)
}

/** A number that a list may begin with; 1 for anything else. */
export function listStart(text: string | null): number {
  const start = Number(text ?? '')
  return text !== null && /^\d+$/.test(text) && start <= 9_999 ? start : 1
}

export const listNodes = [bulletList, orderedList, listItem]
