import { StoppedPage } from '#components/panel/stopped-page.tsx'

/** For whoever lost the right while a form was open; an address asked for whole gets the page of the gateway. */
export default function StaffForbidden() {
  return (
    <StoppedPage
      title="Nie masz uprawnień do tej czynności"
      text="Twoje konto nie ma uprawnienia do tej strony. Jeżeli jest potrzebne do pracy, poproś o nie administratora portalu."
    />
  )
}
