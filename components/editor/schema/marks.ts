import { Mark } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { type LinkTarget, type MarkType, markTypes } from '#domain/article/body/body.ts'
import { isLanguageTag } from '#domain/article/body/language-tag.ts'
import { parseHref, parseLinkTarget } from '#domain/article/body/link-target.ts'
import { jsonAttribute } from './block-attributes.ts'

/** ProseMirror keeps marks in the order of its schema, which follows priority: the outermost first. */
const priority = (type: MarkType) => 100 + markTypes.length - markTypes.indexOf(type)

const link = Mark.create({
  name: 'link',
  priority: priority('link'),
  inclusive: false,
  addAttributes: () => ({ target: jsonAttribute<LinkTarget>('target', parseLinkTarget) }),
  parseHTML: () => [
    { tag: 'a[data-target]', getAttrs: (element) => (parseLinkTarget(readTarget(element)) === null ? false : null) },
    { tag: 'a[href]', getAttrs: (element) => toUrl(element.getAttribute('href')) },
  ],
  // Without an address of its own: a click in the text being written puts the cursor there and leads nowhere.
  renderHTML: ({ mark, HTMLAttributes }) => [
    'a',
    { ...HTMLAttributes, title: (mark.attrs.target as LinkTarget).kind === 'url' ? mark.attrs.target.href : undefined },
    0,
  ],
})

const lang = Mark.create({
  name: 'lang',
  priority: priority('lang'),
  addAttributes: () => ({
    lang: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => element.getAttribute('lang'),
      renderHTML: ({ lang: tag }) => ({ lang: tag }),
    },
  }),
  parseHTML: () => [
    { tag: 'span[lang]', getAttrs: (element) => (isLanguageTag(element.getAttribute('lang')) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

const abbr = Mark.create({
  name: 'abbr',
  priority: priority('abbr'),
  inclusive: false,
  addAttributes: () => ({
    expansion: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => element.getAttribute('title'),
      renderHTML: ({ expansion }) => ({ title: expansion }),
    },
  }),
  parseHTML: () => [
    { tag: 'abbr[title]', getAttrs: (element) => ((element.getAttribute('title') ?? '').trim() === '' ? false : null) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['abbr', HTMLAttributes, 0],
})

const bold = Bold.extend({ priority: priority('bold'), renderHTML: () => ['strong', 0] })
const italic = Italic.extend({ priority: priority('italic'), renderHTML: () => ['em', 0] })

/** A sign is raised or lowered, not both. */
const superscript = raisedMark({ name: 'superscript', tag: 'sup', excludes: 'subscript', shortcut: 'Mod-.' })
const subscript = raisedMark({ name: 'subscript', tag: 'sub', excludes: 'superscript', shortcut: 'Mod-,' })

type Raised = { name: 'superscript' | 'subscript'; tag: 'sup' | 'sub'; excludes: string; shortcut: string }

function raisedMark({ name, tag, excludes, shortcut }: Raised) {
  return Mark.create({
    name,
    priority: priority(name),
    excludes: `${name} ${excludes}`,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [shortcut]: () => this.editor.commands.toggleMark(name) }
    },
  })
}

function toUrl(text: string | null): { target: LinkTarget } | false {
  const href = parseHref(text ?? '')
  return href === null ? false : { target: { kind: 'url', href } }
}

function readTarget(element: HTMLElement): unknown {
  try {
    return JSON.parse(element.dataset.target ?? '')
  } catch {
    return null
  }
}

export const marks = [link, lang, abbr, bold, italic, superscript, subscript]
