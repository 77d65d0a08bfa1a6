import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { ChangesPage } from '#components/changes/changes-page.tsx'
import { CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { parsePage } from '#domain/list/paging.ts'
import { pageMetadata } from '../page-metadata.ts'
import { pageHref } from '../pager-view.ts'
import { publicSite } from '../site.ts'
import { changesView } from './changes-view.ts'

type Parameter = string | string[]
type Props = {
  searchParams: Promise<{ rok?: Parameter; rodzaj?: Parameter; adres?: Parameter; strona?: Parameter }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { rok, rodzaj, adres, strona } = await searchParams
  const number = parsePage(strona)?.number ?? 1
  return pageMetadata({
    title: number > 1 ? `Rejestr zmian, strona ${number}` : 'Rejestr zmian',
    description: 'Publiczny rejestr zmian na portalu: co się zmieniło, kiedy, kto o tym zdecydował i dlaczego.',
    path: pageHref({ path: CHANGES_ADDRESS }, number),
    hidden: [rok, rodzaj, adres].some((value) => value !== undefined),
  })
}

/** Every change that readers saw, newest first. */
export default async function Page({ searchParams }: Props) {
  const { rok, rodzaj, adres, strona } = await searchParams
  const page = parsePage(strona) ?? notFound()
  const asked = { year: firstOf(rok), kind: firstOf(rodzaj), about: firstOf(adres) }
  const view = changesView(readerContext(), asked, page) ?? notFound()
  return <ChangesPage site={publicSite()} view={view} />
}

function firstOf(value: Parameter | undefined): string {
  return (typeof value === 'object' ? value[0] : value) ?? ''
}
