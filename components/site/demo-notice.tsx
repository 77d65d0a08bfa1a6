import { Icon } from '#components/ui/icon.tsx'

/** Stands on every page of a demo, so that nobody takes an example for a real announcement. */
export function DemoNotice() {
  return (
    <div className="demo-notice">
      <p className="page-width">
        <Icon name="info" />
        Wersja pokazowa: treści przykładowe
      </p>
    </div>
  )
}
