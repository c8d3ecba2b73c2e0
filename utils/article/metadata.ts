/** The picture that leads the article, kept apart from the body. */
export interface LeadImage {
  /** Absolute http(s) address. */
  src: string;
  alt?: string;
  caption?: string;
}

/**
 * What the page says about its article. A value that the page does not give stays empty: nothing is invented,
 * least of all a date.
 */
export interface Metadata {
  /** The address that was read. */
  url: string;
  /** `rel=canonical`, where it is an http(s) address. */
  canonicalUrl?: string;
  /** The headline without the site's name. */
  title: string;
  /** The small line above the headline, usually the section ("Daerah"). */
  kicker?: string;
  /** The summary under the headline. */
  dek?: string;
  /** People, as the page spells them; a reporter's initials ("mit") when nothing fuller is given. */
  byline: string[];
  /** Initials at the end of the text, "(cah/ram)" -> `['cah', 'ram']`. */
  initials: string[];
  /** Place and outlet that open the first paragraph ("JAKARTA, KOMPAS.com"). */
  dateline?: string;
  siteName?: string;
  /** ISO 8601 with offset ("2025-05-17T10:32:00+07:00"), or the date alone ("2025-05-17") when no time is given. */
  publishedTime?: string;
  /** Same form as `publishedTime`. */
  modifiedTime?: string;
  /** Primary BCP 47 subtag of the text's language ("id"), empty when it is unknown. */
  language: string;
  direction: 'ltr' | 'rtl';
  tags: string[];
  leadImage?: LeadImage;
}
