import { browser } from 'wxt/browser';
import type { Message, MessageName, Protocol, Reply } from './protocol';

/**
 * Asks the background to do something and waits for its answer.
 * @throws {Error} when the background refused or failed.
 */
export async function send<Name extends MessageName>(
  name: Name,
  payload: Protocol[Name]['request'],
): Promise<Protocol[Name]['answer']> {
  const message: Message<Name> = { kutip: name, payload };
  const reply: Reply<Name> | undefined = await browser.runtime.sendMessage(message);
  if (!reply) throw new Error(`${name}: no answer`);
  if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
  return reply.answer;
}
