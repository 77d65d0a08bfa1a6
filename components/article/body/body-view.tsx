import { Fragment, type ReactNode } from 'react'
import { explainedUses } from '#domain/article/body/abbreviations.ts'
import type { Blockquote, Body, Heading, TopBlock } from '#domain/article/body/body.ts'
import { bodyNotes, noteNumbers } from '#domain/article/body/body-notes.ts'
import { bodyOutline } from '#domain/article/body/body-outline.ts'
import { typeset } from '#domain/text/typography.ts'
import type { BodyContext, ShownBody } from './body-context.ts'
import { CalloutView, DetailsView } from './box-view.tsx'
import { ContactCardView, HelplineCardView } from './card-view.tsx'
import { GalleryView } from './gallery-view.tsx'
import { InlineView } from './inline-view.tsx'
import { contentDirection, NestedBlocks } from './nested-blocks.tsx'
import { NotesView } from './notes-view.tsx'
import { RecordingView } from './recording-view.tsx'
import { TableView } from './table-view.tsx'
import { withTextBeside } from './text-beside.ts'

type Props = {
  readonly body: Body
  readonly context: BodyContext
  /** What stands under each block, for whoever works on the text: a place to comment. */
  readonly renderAfter?: (blockId: string) => ReactNode
}

/**
 * The text of an article as HTML, made of elements only: nothing of a body is ever taken for markup. Anchors of headings
 * are those of `bodyOutline`, so a list of contents made from it leads here.
 */
export function BodyView({ body, context, renderAfter }: Props) {
  const anchors = new Map(bodyOutline(body).map(({ blockId, id }) => [blockId, id]))
  const notes = bodyNotes(body)
  const shown: ShownBody = { ...context, noteNumbers: noteNumbers(notes), explained: explainedUses(body) }
  const tables = body.content.filter((block) => block.type === 'table')
  const tableNumbers = new Map(tables.map(({ attrs }, index) => [attrs.id, index + 1]))
  return (
    <div className="prose">
      {withTextBeside(body.content).map(({ first, beside }) => {
        const block = (
          <TopBlockView
            key={first.attrs.id}
            block={first}
            anchor={anchors.get(first.attrs.id)}
            tableNumber={tableNumbers.get(first.attrs.id) ?? 1}
            context={shown}
          />
        )
        const whole =
          beside.length === 0 ? (
            block
          ) : (
            <div key={first.attrs.id} className="beside">
              {block}
              <NestedBlocks blocks={beside} context={shown} />
            </div>
          )
        if (!renderAfter) return whole
        return (
          <Fragment key={first.attrs.id}>
            {whole}
            {[first, ...beside].map(({ attrs }) => (
              <Fragment key={attrs.id}>{renderAfter(attrs.id)}</Fragment>
            ))}
          </Fragment>
        )
      })}
      <NotesView notes={notes} context={shown} />
    </div>
  )
}

type TopBlockProps = {
  readonly block: TopBlock
  readonly anchor: string | undefined
  readonly tableNumber: number
  readonly context: ShownBody
}

function TopBlockView({ block, anchor, tableNumber, context }: TopBlockProps) {
  switch (block.type) {
    case 'heading':
      return anchor === undefined ? null : <HeadingView heading={block} anchor={anchor} context={context} />
    case 'blockquote':
      return <QuoteView quote={block} context={context} />
    case 'callout':
      return <CalloutView callout={block} context={context} />
    case 'details':
      return <DetailsView details={block} context={context} />
    case 'helplineCard':
      return <HelplineCardView helpline={context.helplines[block.attrs.helplineId]} />
    case 'contactCard':
      return <ContactCardView contact={block} />
    case 'table':
      return <TableView table={block} number={tableNumber} context={context} />
    case 'gallery':
      return <GalleryView gallery={block} images={context.images} />
    case 'recording':
      return <RecordingView recording={block} context={context} />
    case 'teamRegister':
      return context.renderTeamRegister(block)
    case 'projectFunding':
      return context.renderProjectFunding(block)
    case 'horizontalRule':
      return <hr />
    default:
      return <NestedBlocks blocks={[block]} context={context} />
  }
}

function HeadingView({ heading, anchor, context }: { heading: Heading; anchor: string; context: ShownBody }) {
  const Level = `h${heading.attrs.level}` as const
  return (
    <Level id={anchor} dir={contentDirection(heading.content)}>
      <InlineView content={heading.content} context={context} />
    </Level>
  )
}

/** Who said it is outside the quoted words (HTML, 4.4.4). */
function QuoteView({ quote, context }: { quote: Blockquote; context: ShownBody }) {
  const words = (
    <blockquote>
      <NestedBlocks blocks={quote.content} context={context} />
    </blockquote>
  )
  if (quote.attrs.attribution === null) return words
  return (
    <figure>
      {words}
      <figcaption>{typeset(quote.attrs.attribution)}</figcaption>
    </figure>
  )
}
