import { StoppedPage } from '#components/panel/stopped-page.tsx'

/** For whoever comes by a form's redirect; an address asked for whole gets the page of the gateway (server/replace-failures.ts). */
export default function StaffNotFound() {
  return (
    <StoppedPage
      title="Nie ma takiej strony"
      text="Tego już nie ma: ktoś to usunął albo adres jest nieprawidłowy. Wróć do listy i wybierz inną pozycję."
    />
  )
}
