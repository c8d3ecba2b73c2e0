/** Entries of the page's context menu, by the ids that the background gives them. */
export type MenuEntry = 'read-page' | 'read-selection' | 'save-page' | 'open-panel';

/** Roles by which the flows look for things, as assistive technology does. */
export type Role = 'button' | 'link' | 'heading';

/** One of the extension's own screens, as its reader meets it: text, and things with a role and a name. */
export interface Screen {
  url: () => Promise<string>;
  /** The visible text, whitespace collapsed. */
  text: () => Promise<string>;
  /** Clicks the first visible thing with this role and accessible name. Waits until it is there. */
  click: (role: Role, name: RegExp) => Promise<void>;
  /** Writes into the first visible field with this accessible name. */
  write: (name: RegExp, text: string) => Promise<void>;
  /** Names of all visible things with this role. */
  names: (role: Role) => Promise<string[]>;
  /** Name of the thing that has the focus. */
  focused: () => Promise<string>;
  /** What axe finds wrong on it, one line each. */
  accessibilityFaults: () => Promise<string[]>;
  reload: () => Promise<void>;
  close: () => Promise<void>;
}

/** A browser with Kutip in it, in the hands of a reader. The same flows run in every browser that has one of these. */
export interface ReaderBrowser {
  /** Shows a web page in the tab in front. */
  openPage: (url: string) => Promise<void>;
  /** Selects the first paragraph of the page in front that holds these words. */
  selectParagraph: (words: string) => Promise<void>;
  /** The real toolbar button: the popup over the page in front, with the access that only this click grants. */
  clickToolbarButton: () => Promise<Screen>;
  /** An entry of the page's context menu. */
  chooseFromMenu: (entry: MenuEntry) => Promise<void>;
  /** The tab that opens because of something. */
  tabOpenedBy: (act: () => Promise<void>) => Promise<Screen>;
  /** One of the extension's own pages ("library.html") in a tab of its own. */
  openOwnPage: (page: string) => Promise<Screen>;
  /** The extension's commands and the keys that the browser really gave them; empty where it gave none. */
  shortcuts: () => Promise<Record<string, string>>;
  close: () => Promise<void>;
}
