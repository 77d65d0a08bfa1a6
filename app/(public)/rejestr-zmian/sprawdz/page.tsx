import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { ChainCheckPage } from '#components/changes/chain-check-page.tsx'
import { CHAIN_CHECK_ADDRESS } from '#domain/changes/change-address.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { rootView } from '../change-view.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Jak sprawdzić rejestr zmian',
    description: 'Jak samodzielnie, bez połączenia z siecią, sprawdzić, że rejestr zmian portalu jest cały.',
    path: CHAIN_CHECK_ADDRESS,
  })
}

/** How anybody checks the register by themselves. */
export default function Page() {
  return <ChainCheckPage site={publicSite()} root={rootView(readerContext())} />
}
