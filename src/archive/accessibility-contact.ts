/** Whom to tell of a page that cannot be used. */
import type { SiteSettings } from './read-settings.ts';

export interface AccessibilityContact {
  phone: string | undefined;
  email: string | undefined;
}

/** The contact for accessibility, or else the municipality's. */
export const accessibilityContact = ({
  accessibility,
  phone,
  email,
}: SiteSettings): AccessibilityContact => ({
  phone: accessibility.phone ?? phone,
  email: accessibility.email ?? email,
});
