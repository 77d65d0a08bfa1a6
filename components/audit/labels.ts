import type { SystemReason } from '#domain/actor.ts'
import type { SecurityEventKind } from '#domain/audit/security-event-kind.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'

/** What was done, as a noun: nobody's gender is guessed. A test asks for a word for every verb. */
export const verbLabels: Readonly<Record<string, string>> = {
  'account.change': 'Zmiana konta',
  'account.change-own-data': 'Zmiana własnych danych',
  'account.change-password': 'Zmiana własnego hasła',
  'account.create': 'Utworzenie konta',
  'account.disable': 'Wyłączenie konta',
  'account.enable': 'Włączenie konta',
  'account.end-sessions': 'Zakończenie sesji konta',
  'account.hand-over-drafts': 'Przypisanie szkiców z konta innej osobie',
  'account.reset-password': 'Ustawienie nowego hasła konta',
  'act.change': 'Zmiana aktu prawnego',
  'act.create': 'Dodanie aktu prawnego',
  'article.annotate': 'Nota redakcji w artykule',
  'article.archive': 'Przeniesienie artykułu do archiwum',
  'article.autosave': 'Automatyczny zapis szkicu artykułu',
  'article.bin': 'Przeniesienie szkicu artykułu do kosza',
  'article.bring-back': 'Przywrócenie artykułu z archiwum',
  'article.create': 'Utworzenie szkicu artykułu',
  'article.discard-changes': 'Odrzucenie zmian w artykule',
  'article.duplicate': 'Utworzenie kopii artykułu',
  'article.hand-over': 'Przypisanie szkicu innej osobie',
  'article.import': 'Przeniesienie artykułu z dawnego portalu',
  'article.publish': 'Publikacja artykułu',
  'records.expire': 'Usunięcie wpisów i sesji po upływie ich czasu',
  'article.publish-due': 'Publikacja artykułu o zaplanowanej porze',
  'article.reschedule': 'Zmiana terminu publikacji artykułu',
  'article.restore': 'Przywrócenie artykułu z kosza',
  'article.return': 'Zwrot artykułu do poprawy',
  'article.save-draft': 'Zapis szkicu artykułu',
  'article.schedule': 'Zaplanowanie publikacji artykułu',
  'article.submit': 'Przekazanie artykułu do zatwierdzenia',
  'article.take-back': 'Cofnięcie przekazania artykułu',
  'article.take-up-changes': 'Powrót do odrzuconych zmian w artykule',
  'article.unschedule': 'Odwołanie publikacji artykułu',
  'article.withdraw': 'Wycofanie artykułu',
  'attachment.create': 'Dodanie załącznika',
  'attachment.delete': 'Usunięcie załącznika',
  'attachment.replace': 'Podmiana pliku załącznika',
  'helpline.change': 'Zmiana infolinii',
  'helpline.create': 'Dodanie infolinii',
  'helpline.order': 'Zmiana kolejności infolinii',
  'institution.change': 'Zmiana instytucji',
  'institution.create': 'Dodanie instytucji',
  'media.create': 'Dodanie obrazu',
  'media.delete': 'Usunięcie obrazu',
  'notice.change': 'Zmiana przypiętego komunikatu',
  'page.change': 'Zmiana krótkiej strony',
  'plan.change': 'Zmiana planu',
  'plan.create': 'Dodanie planu',
  'project.change': 'Zmiana projektu',
  'project.create': 'Dodanie projektu',
  'setting.change': 'Zmiana ustawień',
  'tag.change': 'Zmiana tagu',
  'tag.create': 'Dodanie tagu',
  'tag.merge': 'Połączenie tagów',
  'team.change': 'Zmiana zespołu',
  'team.change-facts': 'Zmiana faktów o zespole',
  'team.correct': 'Sprostowanie w rejestrze zespołu',
  'team.correct-end': 'Sprostowanie dnia zakończenia zespołu',
  'team.create': 'Dodanie zespołu',
  'team.end': 'Zakończenie działania zespołu',
  'team.resume': 'Ponowne powołanie zespołu',
}

/** A verb that has no word yet stands by its own name. */
export const verbLabel = (verb: string): string => verbLabels[verb] ?? verb

export const subjectKindLabels = {
  article: 'artykuły',
  team: 'zespoły',
  institution: 'instytucje',
  legal_act: 'akty prawne',
  project: 'projekty',
  helpline: 'infolinie',
  plan: 'plany',
  media: 'obrazy',
  attachment: 'załączniki',
  tag: 'tagi',
  account: 'konta',
  setting: 'ustawienia i strony',
  security_log: 'dziennik bezpieczeństwa',
} as const satisfies Record<SubjectKind, string>

/** In whose name the portal acted when it was nobody's account. */
export const systemReasonLabels = {
  import: 'Portal: polecenie importu',
  'demo-content': 'Portal: treści przykładowe',
  'first-administrator': 'Portal: pierwsze uruchomienie',
  operator: 'Portal: polecenie na serwerze',
  due: 'Portal: zaplanowana pora',
} as const satisfies Record<SystemReason, string>

export const securityKindLabels = {
  'sign-in': 'Zalogowanie',
  'sign-in-failed': 'Nieudane logowanie',
  'sign-out': 'Wylogowanie',
  'session-ended': 'Zakończenie sesji',
  throttled: 'Wstrzymanie prób logowania',
  refused: 'Odmowa z braku uprawnień',
} as const satisfies Record<SecurityEventKind, string>

/** Settings by their key, as the log names them. */
export const settingLabels: Readonly<Record<string, string>> = {
  'site-name': 'nazwa portalu',
  publisher: 'wydawca',
  'demo-since': 'wersja pokazowa',
  'pinned-article': 'przypięty komunikat',
  'quick-exit-url': 'adres szybkiego wyjścia',
  'contact-unit': 'komórka odpowiedzialna',
  'contact-email': 'e-mail kontaktowy',
  'contact-phone': 'telefon kontaktowy',
  'contact-address': 'adres kontaktowy',
  'site-published-on': 'dzień publikacji portalu',
  'site-updated-on': 'dzień ostatniej istotnej aktualizacji',
  'statement-made-on': 'dzień sporządzenia deklaracji',
  'statement-reviewed-on': 'dzień przeglądu deklaracji',
  'statement-architecture': 'dostępność architektoniczna',
  'statement-communication': 'dostępność komunikacyjna',
}
