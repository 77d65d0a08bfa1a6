/**
 * Why a published article is proposed for the archive; a person decides (services/article/articles-to-review.ts says when
 * each holds):
 *
 * - `past-validity`: its „Ważne do” has passed;
 * - `event-over`: it announced an event that has taken place;
 * - `project-ended`: it belongs to a project that has ended;
 * - `old`: readers were given no other text for as many years as the settings say;
 * - `unread`: nobody has read it for half a year.
 */
export const reviewReasons = ['past-validity', 'event-over', 'project-ended', 'old', 'unread'] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** So many days without a reading are long, where readings were counted all the while. */
export const UNREAD_DAYS = 180
