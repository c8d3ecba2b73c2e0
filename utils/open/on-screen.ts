import type { Article } from '../article/article';

/** The article on the screen, for what changes it some time after it was asked to. */
export interface OnScreen {
  /** With everything that the reader put right by now. */
  current: () => Article | undefined;
  /** Draws another article in its place. */
  show: (article: Article) => void;
}
