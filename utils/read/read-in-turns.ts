import type { PlainArticle } from '../article/article';
import { windowOf } from '../page/native-dom';
import { readSteps } from './read-plain-article';

/**
 * `readPlainArticle` for a page that somebody looks at: between its steps the page's own work has its turn, so that it
 * scrolls and answers while it is read.
 * @throws {ReadError} where there is no article.
 */
export async function readInTurns(page: Document, url: string): Promise<PlainArticle> {
  const steps = readSteps(page, url, windowOf(page));
  let step = takeTurn(steps);
  while (!step.done) {
    await nextTurn();
    step = takeTurn(steps);
  }
  return step.value;
}

function takeTurn(steps: Generator<undefined, PlainArticle>): IteratorResult<undefined, PlainArticle> {
  return steps.next();
}

/** A message to oneself: a timer would wait for a second in a tab that is out of sight. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
