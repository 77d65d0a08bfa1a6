import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { Body, BodyNode, Mark } from './body.ts'
import { bodyNodes } from './body-nodes.ts'

/** Records that a body names, each once, in the order of first mention. */
export type BodyReferences = {
  readonly voivodeships: readonly VoivodeshipCode[]
  readonly articleIds: readonly number[]
  readonly mediaIds: readonly number[]
  readonly attachmentIds: readonly number[]
  readonly projectSlugs: readonly string[]
  readonly helplineIds: readonly number[]
}

/** A register without voivodeships shows all of them and so refers to none in particular. */
export function bodyReferences(body: Body): BodyReferences {
  const found = {
    voivodeships: new Set<VoivodeshipCode>(),
    articleIds: new Set<number>(),
    mediaIds: new Set<number>(),
    attachmentIds: new Set<number>(),
    projectSlugs: new Set<string>(),
    helplineIds: new Set<number>(),
  }
  for (const node of bodyNodes(body)) addFrom(node, found)
  return {
    voivodeships: [...found.voivodeships],
    articleIds: [...found.articleIds],
    mediaIds: [...found.mediaIds],
    attachmentIds: [...found.attachmentIds],
    projectSlugs: [...found.projectSlugs],
    helplineIds: [...found.helplineIds],
  }
}

type Found = { readonly [Key in keyof BodyReferences]: Set<BodyReferences[Key][number]> }

function addFrom(node: BodyNode, found: Found): void {
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      for (const mark of node.marks ?? []) addFromMark(mark, found)
      return
    case 'image':
      found.mediaIds.add(node.attrs.mediaId)
      return
    case 'attachment':
      found.attachmentIds.add(node.attrs.attachmentId)
      return
    case 'projectFunding':
      found.projectSlugs.add(node.attrs.projectSlug)
      return
    case 'helplineCard':
      found.helplineIds.add(node.attrs.helplineId)
      return
    case 'teamRegister':
      for (const code of node.attrs.voivodeships) found.voivodeships.add(code)
      for (const claim of node.attrs.claims) found.voivodeships.add(claim.voivodeship)
  }
}

function addFromMark(mark: Mark, found: Found): void {
  if (mark.type !== 'link') return
  const { target } = mark.attrs
  if (target.kind === 'article') found.articleIds.add(target.articleId)
  if (target.kind === 'team') found.voivodeships.add(target.voivodeship)
}
