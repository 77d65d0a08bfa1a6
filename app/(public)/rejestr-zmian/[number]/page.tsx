import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { ChangePage } from '#components/changes/change-page.tsx'
import { changeAddress, parseChangeNumber } from '#domain/changes/change-address.ts'
import { findPublicChange } from '#services/changes/list-changes.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { changeDetailsView } from '../change-view.ts'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await requireChange(params)
  return pageMetadata({
    title: `Wpis ${number} w rejestrze zmian`,
    description: 'Jeden wpis publicznego rejestru zmian, ze skrótem, z którego wynika następny.',
    path: changeAddress(number),
    // Thousands of pages of hashes are nothing to search for.
    hidden: true,
  })
}

/** One entry, for good at this address. */
export default async function Page({ params }: Props) {
  const change = await requireChange(params)
  return <ChangePage site={publicSite()} change={changeDetailsView(readerContext(), change)} />
}

async function requireChange(params: Props['params']) {
  const number = parseChangeNumber((await params).number)
  return (number === null ? null : findPublicChange(readerContext(), number)) ?? notFound()
}
