import type { LibraryListener } from './library';

/** Tells every page and the background of the extension which articles changed. */
export interface ChangeChannel {
  announce(ids: string[]): void;
  subscribe(listener: LibraryListener): () => void;
  close(): void;
}

/** PouchDB's own feed tells other windows through localStorage, which the background does not have. */
export function openChangeChannel(name: string): ChangeChannel {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<LibraryListener>();
  const tell = (ids: string[]): void => {
    for (const listener of listeners) listener(ids);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data) && data.every((id) => typeof id === 'string')) tell(data);
  };
  return {
    announce(ids) {
      channel.postMessage(ids);
      tell(ids);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
