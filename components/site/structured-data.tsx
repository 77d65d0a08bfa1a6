import { type JsonLd, structuredDataText } from '#domain/structured-data.ts'

/** What machines read of the page: a data block, which no browser runs (HTML, 4.12.1). Nothing to say, no block. */
export function StructuredData({ things }: { things: readonly (JsonLd | null)[] }) {
  const said = things.filter((thing) => thing !== null)
  if (said.length === 0) return null
  // React would escape quotes as entities, which a data block does not decode; the text itself is made safe.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: structuredDataText leaves no <, > or &
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredDataText(said) }} />
}
