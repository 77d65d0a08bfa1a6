import '../styles/reader.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Root layout of previews: the reader's own style sheet around a page that only staff may see. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="pl">
      <body>{children}</body>
    </html>
  )
}
