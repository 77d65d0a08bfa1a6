import { shortPageFacts } from '#components/page/labels.ts'
import type { ShortPage } from '#domain/page/short-page.ts'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'
import { articleName } from './action-labels.ts'

const RENAMED =
  'Dotychczasowy adres będzie prowadził do nowego, więc nic nie przestanie działać. W kanałach Atom i JSON pozostanie ten sam wpis z nowym adresem.'

type Named = { readonly articleId: number; readonly title: string }

type Props = {
  readonly linking: readonly Named[]
  readonly replaced: readonly Named[]
  readonly formerAddresses: number
  readonly pages: readonly ShortPage[]
  readonly isPinned: boolean
  /** The article stays and gets another address; otherwise readers are going to find it gone or in the archive. */
  readonly isRenamed: boolean
}

const formerForms = { one: 'dawny adres', few: 'dawne adresy', many: 'dawnych adresów' }

/** Before an article is taken away or gets another address: what leads to it. Nothing when nothing does. */
export function PointsHere({ linking, replaced, formerAddresses, pages, isPinned, isRenamed }: Props) {
  if (linking.length + replaced.length + formerAddresses + pages.length === 0 && !isPinned) return null
  return (
    <section className="to-complete" aria-label="Co tu prowadzi">
      <h2>Co tu prowadzi</h2>
      {isRenamed && <p>{typeset(RENAMED)}</p>}
      {isPinned && !isRenamed && <p>{typeset('Artykuł jest przypięty do strony głównej: zniknie z niej.')}</p>}
      {formerAddresses > 0 && <p>{typeset(`Przekierowania: ${counted(formerAddresses, formerForms)}.`)}</p>}
      {pages.length > 0 && (
        <p>
          {typeset(`Odnośniki na krótkich stronach: ${pages.map((page) => shortPageFacts[page].title).join(', ')}.`)}
        </p>
      )}
      <List title="Odnośniki w artykułach" articles={linking} />
      <List title="Artykuły, które wskazują ten jako nowszy" articles={replaced} />
    </section>
  )
}

function List({ title, articles }: { readonly title: string; readonly articles: readonly Named[] }) {
  if (articles.length === 0) return null
  return (
    <>
      <h3>
        {title}: {articles.length}
      </h3>
      <ul>
        {articles.map(({ articleId, title: name }) => (
          <li key={articleId}>
            <a href={`/panel/artykuly/${articleId}`}>{typeset(articleName(name))}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
