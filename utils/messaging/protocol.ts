import type { Article } from '../article/article';
import type { Correction } from '../article/correction';
import type { PageAnswer } from '../article/read-answer';

/** What the injected script is asked to read. */
export type ReadRequest =
  | { part: 'page' | 'selection' }
  /** Another page of the same site: a further page of the article. */
  | { part: 'address'; address: string }
  /** Ends the fetching of such a page. */
  | { part: 'stop' };

/** What the background does for the extension's own pages: name -> what it is sent and what it answers. */
export interface Protocol {
  /** Answers after the write was committed. */
  saveArticle: { request: Article; answer: { id: string } };
  /** Keeps the pictures of a saved article, as far as its tab gets them; answers when it is done. */
  keepPictures: { request: { id: string; tab: number }; answer: null };
  /** What was begun to be read of a tab for the page that asks; null where nothing was, or it is gone. */
  takeReading: { request: { tab: number; part: 'page' | 'selection' }; answer: PageAnswer | null };
  correctSaved: { request: { id: string; correction: Correction }; answer: null };
}

export type MessageName = keyof Protocol;

/** A message on the wire. `kutip` tells ours from everything else that may be sent. */
export interface Message<Name extends MessageName = MessageName> {
  kutip: Name;
  payload: Protocol[Name]['request'];
}

/** An answer on the wire: errors travel as a text for developers. */
export type Reply<Name extends MessageName = MessageName> =
  | { ok: true; answer: Protocol[Name]['answer'] }
  | { ok: false; error: string };
