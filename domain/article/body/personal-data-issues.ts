import { findEmails } from '../advice/contact-details.ts'
import { findPesel, isPrivateMailbox } from '../advice/personal-data.ts'
import type { Body, BodyNode, Inline } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'

/**
 * What belongs to one person and not to the office: numbers of PESEL and private mailboxes, in words, captions, cards and
 * links (RODO, art. 5 ust. 1 lit. c). The number itself is not repeated.
 */
export function personalDataIssues(body: Body): readonly BodyIssue[] {
  let block = ''
  return [...bodyNodes(body)].flatMap((node) => {
    if ('attrs' in node && 'id' in node.attrs) block = node.attrs.id
    const words = wordsOf(node)
    const mailbox = findEmails(words).find(({ found }) => isPrivateMailbox(found))?.found
    return [
      ...(findPesel(words) === null ? [] : [bodyIssue('personal-number', block)]),
      ...(mailbox === undefined ? [] : [bodyIssue('email-private', block, { text: mailbox })]),
    ]
  })
}

function wordsOf(node: BodyNode): string {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'footnote')
    return [inlineText(node.content), ...mailboxes(node.content)].join('\n')
  if (!('attrs' in node)) return ''
  return Object.values(node.attrs)
    .filter((value) => typeof value === 'string')
    .join('\n')
}

/** Where words lead a letter: the address may be another than the one that is read. */
function mailboxes(content: readonly Inline[]): string[] {
  return content.flatMap(({ marks }) =>
    (marks ?? []).flatMap((mark) =>
      mark.type === 'link' && mark.attrs.target.kind === 'url' && mark.attrs.target.href.startsWith('mailto:')
        ? [mark.attrs.target.href.slice('mailto:'.length)]
        : [],
    ),
  )
}
