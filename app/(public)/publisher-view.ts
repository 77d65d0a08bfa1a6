import type { PublisherView } from '#components/site/publisher-view.ts'
import { type Settings, unfilledSettings } from '#domain/setting/setting-input.ts'

/** What the settings say of the publisher → what the pages of duties show. */
export function publisherView(settings: Settings): PublisherView {
  return {
    name: settings.publisher,
    unit: settings['contact-unit'],
    email: settings['contact-email'],
    phone: settings['contact-phone'],
    address: settings['contact-address'],
    dpo: settings['dpo-contact'],
    isPlaceholder: unfilledSettings(settings).length > 0,
  }
}
