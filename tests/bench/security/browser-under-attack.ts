import type { Article } from '../../../utils/article/article';
import type { PageAnswer } from '../../../utils/article/read-answer';

/** Signs that something of a page's content came to life. */
export interface Liveliness {
  /** Scripts in the page's own world that are no file: the address of the document that each ran in. */
  scripts: string[];
  /** Requests to anywhere but the page's own origin. */
  requests: string[];
  /** Dialogs, and refusals by the content security policy: it got that far. */
  alarms: string[];
  /** Things in the drawn article that the allow-list does not have. */
  foreign: string[];
}

/** A real browser with the built extension in it, and what the attacks need of it. */
export interface BrowserUnderAttack {
  name: string;
  /** Reads pages with the extension's own script; a page that goes elsewhere by itself has no answer. */
  read: (pages: readonly string[]) => Promise<Map<number, PageAnswer>>;
  /** Keeps an article the way the popup does, opens it in the reader page as a saved one, and watches. */
  show: (article: Article) => Promise<Liveliness>;
  /** Shows pages as they are under the same watch, with a strict content security policy or with nothing in between. */
  unread: (pages: readonly string[], policy: boolean) => Promise<Unread>;
  close: () => Promise<void>;
}

/** What came of pages that were shown as they are. */
export interface Unread {
  /** Numbers of those that came to life. */
  alive: Set<number>;
  /** What the policy stopped. */
  refusals: number;
}

export function noSign(): Liveliness {
  return { scripts: [], requests: [], alarms: [], foreign: [] };
}
