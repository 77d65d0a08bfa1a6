import { expect, test } from 'vitest'
import { publicTransitions, revisionTransitions } from '#domain/article/article-state.ts'
import { permissionTable } from '../testing-permission-table.ts'

/*
 * docs/states.md is drawn from the code, so that what people read is what the verbs do: `npx vitest run <this file> -u` draws
 * it again. That every verb has its rows is asked in services/permission-matrix.test.ts.
 */
test('the document of states is what the code says', async () => {
  await expect(document()).toMatchFileSnapshot('../../docs/states.md')
})

function document(): string {
  return `# States of an article, and who may do what

Drawn from \`domain/article/article-state.ts\` and \`services/testing-permission-table.ts\` by
\`services/article/states-document.test.ts\`; not written by hand.

## The article as readers see it

${ways(publicTransitions)}

## One open revision

\`approved\` is known while two people are asked for (decision 0149). A text that waits approved or planned and is changed
goes back to \`submitted\` in the transaction that changed it, whichever verb that was.

${ways(revisionTransitions)}

## Verbs

\`yes\`: not refused for lack of a right. _refused_: the right is there, and the verb says what is missing. Under „state” stands
what the table brings about: who wrote the text where that matters, and whether two people are asked for.

${verbs()}
`
}

function ways(transitions: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(transitions).map(([from, to]) => [from, to.length === 0 ? 'nowhere' : to.join(', ')])
  return toTable(['from', 'to'], rows)
}

function verbs(): string {
  const rows = permissionTable
    .filter(({ verb }) => verb.startsWith('article.'))
    .toSorted((one, other) => (one.verb < other.verb ? -1 : one.verb > other.verb ? 1 : 0))
    .map(({ verb, state, may, answer, readersSee }) => [
      `\`${verb}\``,
      state,
      ...['author', 'editor', 'administrator'].map((role) => (may[role] ? 'yes' : '–')),
      may.due ? 'by the clock' : may.import ? 'by command' : '–',
      answer === 'refused' ? '_refused_' : readersSee ? 'readers see it' : 'readers see nothing',
    ])
  return toTable(['verb', 'state', 'author', 'editor', 'administrator', 'the portal', 'then'], rows)
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  // As the formatter writes tables: cells are filled up to the width of their column.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
