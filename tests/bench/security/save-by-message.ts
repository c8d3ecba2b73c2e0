import type { Article } from '../../../utils/article/article';

/** Runs in a page of the extension: saves an article the way the popup does. @returns its id. */
export async function saveByMessage(article: Article): Promise<string> {
  const reply = await chrome.runtime.sendMessage({ kutip: 'saveArticle', payload: article });
  if (!reply?.ok) throw new Error(`not saved: ${reply?.error}`);
  return reply.answer.id;
}
