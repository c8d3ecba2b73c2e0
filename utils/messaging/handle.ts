import { type Browser, browser } from 'wxt/browser';
import type { MessageName, Protocol, Reply } from './protocol';

/** One handler a message: a guard for what comes in, and what to do. */
export type Handlers = {
  [Name in MessageName]: {
    accepts: (payload: unknown) => payload is Protocol[Name]['request'];
    run: (payload: Protocol[Name]['request']) => Promise<Protocol[Name]['answer']>;
  };
};

/**
 * Answers messages from the extension's own pages. Anything else (web pages, content scripts, other extensions,
 * unknown names, malformed payloads) reaches no handler.
 */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!isOwnPage(sender)) return undefined;
    const name = messageName(message, handlers);
    return name ? answer(handlers, name, message) : undefined;
  });
}

/** Extension pages have our id and an address on our origin; content scripts have our id but the page's address. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

function messageName(message: unknown, handlers: Handlers): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !('kutip' in message)) return undefined;
  const { kutip } = message;
  return typeof kutip === 'string' && Object.hasOwn(handlers, kutip) ? (kutip as MessageName) : undefined;
}

async function answer<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  message: unknown,
): Promise<Reply<Name> | undefined> {
  const payload = typeof message === 'object' && message !== null && 'payload' in message ? message.payload : undefined;
  const { accepts, run } = handlers[name];
  if (!accepts(payload)) return { ok: false, error: 'malformed payload' };
  try {
    return { ok: true, answer: await run(payload) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
