import { Node } from '@tiptap/core'
import { blockAttributes, jsonAttribute } from './block-attributes.ts'
import type { EditorRecords } from './editor-records.ts'
import { recordView } from './record-view.ts'

type RecordOptions = { readonly records: EditorRecords | null }

export const isNumber = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : null)
export const isText = (value: unknown) => (typeof value === 'string' ? value : null)
const isBoolean = (value: unknown) => (typeof value === 'boolean' ? value : null)
const isList = (value: unknown) => (Array.isArray(value) ? value : null)

/** A block that names a record and is edited in its dialog: nothing is written inside it. */
export function recordNode(name: string, attributes: () => Record<string, object>) {
  return Node.create<RecordOptions>({
    name,
    atom: true,
    selectable: true,
    draggable: true,
    addOptions: () => ({ records: null }),
    addAttributes: () => ({ ...blockAttributes, ...attributes() }),
    parseHTML: () => [{ tag: `div[data-record="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-record': name }],
    addNodeView() {
      const { records } = this.options
      return records === null ? null : ({ node }) => recordView(node, records)
    },
  })
}

const image = recordNode('image', () => ({
  mediaId: jsonAttribute('mediaId', isNumber),
  alt: jsonAttribute('alt', isText, ''),
  decorative: jsonAttribute('decorative', isBoolean, false),
  caption: jsonAttribute<string | null>('caption', isText, null),
  width: jsonAttribute<'half' | null>('width', (value) => (value === 'half' ? value : null), null),
}))

const attachment = recordNode('attachment', () => ({ attachmentId: jsonAttribute('attachmentId', isNumber) }))

const teamRegister = recordNode('teamRegister', () => ({
  mode: jsonAttribute('mode', (value) => (value === 'frozen' ? 'frozen' : 'live'), 'live'),
  validOn: jsonAttribute<string | null>('validOn', isText, null),
  knownAt: jsonAttribute<number | null>('knownAt', isNumber, null),
  voivodeships: jsonAttribute<readonly unknown[]>('voivodeships', isList, []),
  claims: jsonAttribute<readonly unknown[]>('claims', isList, []),
}))

const projectFunding = recordNode('projectFunding', () => ({ projectSlug: jsonAttribute('projectSlug', isText) }))

const helplineCard = recordNode('helplineCard', () => ({ helplineId: jsonAttribute('helplineId', isNumber) }))

const contactCard = recordNode('contactCard', () => ({
  name: jsonAttribute('name', isText),
  phone: jsonAttribute<string | null>('phone', isText, null),
  email: jsonAttribute<string | null>('email', isText, null),
  address: jsonAttribute<string | null>('address', isText, null),
  hours: jsonAttribute<string | null>('hours', isText, null),
}))

export const recordNodes = [image, attachment, teamRegister, projectFunding, helplineCard, contactCard]
