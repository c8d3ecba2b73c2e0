/**
 * Why there is no article. The interface has a sentence and a next step for each.
 * - `browser-page`, `store-page`, `pdf`, `file`: the browser lets no extension read it.
 * - `not-article`: a page, but no article in it; `link-list`: a home or index page; `login-wall`: the text is behind
 *   a login or a consent wall; `empty`: nothing to read.
 * - `too-large`: beyond `LIMITS`. `gone`: the tab was closed or moved on. `deleted`: no longer in the
 *   library. `failed`: an error of our own.
 */
export type ReadErrorCode =
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  | 'file'
  | 'not-article'
  | 'link-list'
  | 'login-wall'
  | 'empty'
  | 'too-large'
  | 'gone'
  | 'deleted'
  | 'failed';

/** Thrown by the pipeline where there is no article; `message` is for developers, never shown to readers. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string = code) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}
