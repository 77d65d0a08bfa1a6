import { Icon } from '#components/ui/icon.tsx'
import type { Callout, Details, FoldedBlock } from '#domain/article/body/body.ts'
import { isBlank } from '#domain/article/body/body-nodes.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ShownBody } from './body-context.ts'
import { ContactCardView, HelplineCardView } from './card-view.tsx'
import { NestedBlocks } from './nested-blocks.tsx'

/** A word says that it matters, before the text and for everybody; icon and colour only help (WCAG 1.4.1). */
export function CalloutView({ callout, context }: { callout: Callout; context: ShownBody }) {
  if (isBlank(callout)) return null
  return (
    <div className="callout" role="note">
      <p className="callout-word">
        <Icon name="info" />
        Ważne
      </p>
      <NestedBlocks blocks={callout.content} context={context} />
    </div>
  )
}

/** Opened by the browser itself: without a script, by searching on the page, and in print (print.css). */
export function DetailsView({ details, context }: { details: Details; context: ShownBody }) {
  if (isBlank(details)) return null
  const { summary } = details.attrs
  return (
    <details className="fold">
      <summary>{summary === '' ? 'Więcej' : typeset(summary)}</summary>
      {details.content.map((block) => (
        <FoldedBlockView key={block.attrs.id} block={block} context={context} />
      ))}
    </details>
  )
}

function FoldedBlockView({ block, context }: { block: FoldedBlock; context: ShownBody }) {
  if (block.type === 'helplineCard') return <HelplineCardView helpline={context.helplines[block.attrs.helplineId]} />
  if (block.type === 'contactCard') return <ContactCardView contact={block} />
  return <NestedBlocks blocks={[block]} context={context} />
}
