import type { LinkProblem } from '#domain/article/link-problem.ts'
import { typeset } from '#domain/text/typography.ts'
import { articleName } from '../article/action-labels.ts'
import { linkProblemLabels } from './labels.ts'

type BrokenLink = {
  readonly words: string
  readonly problem: LinkProblem
  /** Path of the portal; null = it names an article. */
  readonly address: string | null
  readonly targetId: number | null
  readonly isFixable: boolean
  readonly rightId: number | null
}

type Props = {
  readonly links: readonly BrokenLink[]
  /** Titles of articles by their numbers; one that is not there has none. */
  readonly titles: ReadonlyMap<number, string>
}

/** Links of one article that should lead elsewhere: their words, what is wrong, and where they should lead. */
export function BrokenLinkList({ links, titles }: Props) {
  const titleOf = (articleId: number) => typeset(articleName(titles.get(articleId) ?? ''))
  return (
    <ul className="found-places">
      {links.map(({ words, problem, address, targetId, isFixable, rightId }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two links may be the same, and none moves
        <li key={index}>
          <mark>{words === '' ? 'odnośnik bez słów' : typeset(words)}</mark>{' '}
          <span className="found-part">
            {linkProblemLabels[problem]}
            {address !== null && `: ${address}`}
            {targetId !== null && titles.has(targetId) && `: ${titleOf(targetId)}`}
          </span>
          {rightId !== null && rightId !== targetId && (
            <span className="row-note">Powinien prowadzić do: {titleOf(rightId)}</span>
          )}
          {!isFixable && <span className="row-note">Wybierz nowy cel w edytorze.</span>}
        </li>
      ))}
    </ul>
  )
}
