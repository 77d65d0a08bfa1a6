import type { ReactNode } from 'react'
import { Drawing } from '#components/ui/drawing.tsx'

const lines = <path d="M8 5h9M8 10h9M8 15h9" />

const shapes = {
  paragraph: <path d="M9 16V4h6M12 16V4M9 4a3 3 0 0 0 0 6" />,
  heading: <path d="M5 4v12M15 4v12M5 10h10" />,
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" strokeWidth="2.25" />,
  italic: <path d="M9 4h6M5 16h6M12 4 8 16" />,
  link: (
    <>
      <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5L9.75 5.25" />
      <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1.25-1.25" />
    </>
  ),
  'bullet-list': (
    <>
      {lines}
      <path d="M3.5 5h.01M3.5 10h.01M3.5 15h.01" strokeWidth="3" />
    </>
  ),
  'ordered-list': (
    <>
      {lines}
      <path d="M2.5 3.75 3.75 3v4M2.5 12.75c1.5-1.5 2.75.25 1.5 1.5L2.5 16.5h2.25" />
    </>
  ),
  quote: <path d="M8.5 6C5.5 6.5 4 8 4 10.5V14h4.5v-4H4M16.5 6C13.5 6.5 12 8 12 10.5V14h4.5v-4H12" />,
  comment: <path d="M3 4h14v9.5h-7.5L6 17v-3.5H3zM6.5 7.5h7M6.5 10h4.5" />,
  insert: (
    <>
      <circle cx="10" cy="10" r="7.75" />
      <path d="M10 6.5v7M6.5 10h7" />
    </>
  ),
  here: <path d="M3 4h14v12H3zM3 8.5h14M8 8.5V16" />,
  more: <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="3.5" />,
} satisfies Record<string, ReactNode>

export type ToolIconName = keyof typeof shapes

/** The drawing of a tool, always with its word beside it or as its name. */
export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return <Drawing className="tool-icon">{shapes[name]}</Drawing>
}
