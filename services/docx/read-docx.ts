import { type DocxNode, type DocxReading, type DocxRemark, OUTLINE_LEVEL } from '#domain/docx/docx-content.ts'
import { Refused } from '../attachment/inspection/refused.ts'
import { blockReader } from './docx-blocks.ts'
import { withoutMainLanguage } from './docx-language.ts'
import { DocxNotes } from './docx-notes.ts'
import { DocxNumbering } from './docx-numbering.ts'
import { type DocxPart, DocxParts } from './docx-parts.ts'
import { DocxPictures } from './docx-pictures.ts'
import { type DocxStory, hasWords } from './docx-story.ts'
import { DocxStyles } from './docx-styles.ts'
import { allBelow, childOf } from './xml-tree.ts'

/**
 * What a DOCX says, in the shape of Word's clipboard, and what of it could not come along. What a file holds may take
 * any time and memory, so this is called in a process of its own (docx-reader.ts); tests of single files call it here.
 * Never throws for what a file can hold.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  try {
    return await read(bytes)
  } catch (error) {
    // Anything else is a complaint of the unpacking: cut, two things in one, sizes and sums that are not true.
    const refusal = error instanceof Refused ? error.refusal : 'broken'
    return { ok: false, refusal: isOurs(refusal) ? refusal : 'broken' }
  }
}

async function read(bytes: Uint8Array): Promise<DocxReading> {
  const parts = await DocxParts.open(bytes)
  const main = await parts.main()
  const body = childOf(childOf(main.xml, 'document'), 'body')
  if (body === undefined) throw new Refused('broken')
  const styles = new DocxStyles((await parts.related(main, 'styles'))?.xml)
  const notes = new DocxNotes()
  const pictures = new DocxPictures()
  const remarks = new Map<DocxRemark, number>()
  const remark = (kind: DocxRemark, count = 1) => void remarks.set(kind, (remarks.get(kind) ?? 0) + count)
  const story: DocxStory = {
    part: main,
    styles,
    numbering: new DocxNumbering((await parts.related(main, 'numbering'))?.xml, styles),
    pictures,
    remark,
    numberOfNote: (kind, id) => notes.numberOf(kind, id),
  }
  const text = blockReader(story)(body.children)
  const noted = notes.list(story, {
    footnote: await parts.related(main, 'footnotes'),
    endnote: await parts.related(main, 'endnotes'),
  })
  for (const part of [...(await parts.allRelated(main, 'header')), ...(await parts.allRelated(main, 'footer'))]) {
    if (hasText(part)) remark('page-header')
  }
  const all = withOutline([...text, ...noted])
  const { nodes, isForeign } = withoutMainLanguage(all)
  if (isForeign) remark('language')
  const files = await pictures.files(parts)
  if (!hasWords(nodes) && files.length === 0) return { ok: false, refusal: 'no-text' }
  return {
    ok: true,
    content: {
      title: await titleOf(parts),
      nodes,
      pictures: files,
      remarks: Object.fromEntries(remarks),
    },
  }
}

/** Levels of Word's clipboard begin at 1: where the document has a title of its own, all others are one lower. */
function withOutline(nodes: readonly DocxNode[]): readonly DocxNode[] {
  if (!nodes.flatMap(levelOf).includes(0)) return nodes
  return nodes.map((node) => {
    const [level] = levelOf(node)
    if (level === undefined || typeof node === 'string') return node
    return { ...node, style: { ...node.style, [OUTLINE_LEVEL]: String(Math.min(level + 1, 9)) } }
  })
}

function levelOf(node: DocxNode): number[] {
  return typeof node === 'string' || node.style[OUTLINE_LEVEL] === undefined ? [] : [Number(node.style[OUTLINE_LEVEL])]
}

function hasText({ xml }: DocxPart): boolean {
  return allBelow(xml, 't').some(({ text }) => text.trim() !== '')
}

/** ECMA-376, part 2, 8: the properties lie in one part for all kinds of documents. */
async function titleOf(parts: DocxParts): Promise<string | null> {
  const core = await parts.part('docProps/core.xml')
  const [title] = core === null ? [] : allBelow(core.xml, 'title')
  return title?.text.replace(/\s+/g, ' ').trim() || null
}

function isOurs(refusal: string): refusal is 'encrypted' | 'not-allowed-kind' | 'broken' | 'too-heavy' {
  return /^(?:encrypted|not-allowed-kind|broken|too-heavy)$/.test(refusal)
}
