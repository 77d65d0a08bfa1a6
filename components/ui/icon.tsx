import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'

const shapes = {
  archive: (
    <>
      <path d="M2.5 3.5h15v4h-15z" />
      <path d="M4 7.5v9h12v-9M8 11h4" />
    </>
  ),
  calendar: (
    <>
      <path d="M2.5 4h15v13.5h-15zM2.5 8h15" />
      <path d="M6.5 2v4M13.5 2v4" />
    </>
  ),
  check: <path d="m3.5 10.5 4.5 4.5 8.5-10" />,
  copy: (
    <>
      <path d="M7 6.5h9.5v11H7z" />
      <path d="M13 6.5v-4H3.5v11H7" />
    </>
  ),
  difference: <path d="M3 7h14M3 13h14M13.5 3l-7 14" />,
  exit: <path d="M8 3H3v14h5M12.5 6l4 4-4 4M16 10H7.5" />,
  film: (
    <>
      <path d="M2.5 4.5h15v11h-15z" />
      <path d="m8.5 7.5 4 2.5-4 2.5z" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.75" />
      <path d="M10 9v5M10 5.75v1" />
    </>
  ),
  mail: (
    <>
      <path d="M2.5 4.5h15v11h-15z" />
      <path d="m2.5 5 7.5 6 7.5-6" />
    </>
  ),
  menu: <path d="M2.5 5h15M2.5 10h15M2.5 15h15" />,
  outward: <path d="M6 4h10v10M16 4 4.5 15.5" />,
  pencil: <path d="m3 17 1-4.5L13.5 3 17 6.5 7.5 16zM11.5 5 15 8.5" />,
  phone: (
    <path d="M4.5 2.5h3l1.5 4-2 1.4a9.5 9.5 0 0 0 5.1 5.1l1.4-2 4 1.5v3a1.6 1.6 0 0 1-1.8 1.6A14.2 14.2 0 0 1 2.9 4.3 1.6 1.6 0 0 1 4.5 2.5z" />
  ),
  print: (
    <>
      <path d="M5.5 7V2.5h9V7M5.5 14.5h-3V7h15v7.5h-3" />
      <path d="M5.5 11.5h9v6h-9z" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="7.75" />
      <path d="M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M10 13.5v1" />
    </>
  ),
  sound: (
    <>
      <path d="M3 8v4h3l4 3.5v-11L6 8z" />
      <path d="M13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10" />
    </>
  ),
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.5 12.5 5 5" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="7.75" />
      <path d="M10 5.5V10l3.25 2" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="10" cy="10" r="7.75" />
      <path d="m4.5 15.5 11-11" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A drawing that is always beside words. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing className="icon">{shapes[name]}</Drawing>
}
