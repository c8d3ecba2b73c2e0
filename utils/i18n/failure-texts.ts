import type { ReadErrorCode } from '../article/read-error';

/** What to say for each reason why there is no article, and whether trying again can help. */
export const FAILURE_TEXTS = {
  'browser-page': { title: 'failure.browserPage.title', text: 'failure.browserPage.text', retry: false },
  'store-page': { title: 'failure.storePage.title', text: 'failure.storePage.text', retry: false },
  pdf: { title: 'failure.pdf.title', text: 'failure.pdf.text', retry: false },
  file: { title: 'failure.file.title', text: 'failure.file.text', retry: true },
  'not-article': { title: 'failure.notArticle.title', text: 'failure.notArticle.text', retry: true },
  'link-list': { title: 'failure.linkList.title', text: 'failure.linkList.text', retry: false },
  'login-wall': { title: 'failure.loginWall.title', text: 'failure.loginWall.text', retry: true },
  empty: { title: 'failure.empty.title', text: 'failure.empty.text', retry: true },
  'too-large': { title: 'failure.tooLarge.title', text: 'failure.tooLarge.text', retry: false },
  gone: { title: 'failure.gone.title', text: 'failure.gone.text', retry: false },
  deleted: { title: 'failure.deleted.title', text: 'failure.deleted.text', retry: false },
  failed: { title: 'failure.failed.title', text: 'failure.failed.text', retry: true },
} as const satisfies Record<ReadErrorCode, { title: string; text: string; retry: boolean }>;
