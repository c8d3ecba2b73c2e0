import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { pictureAddresses } from '../../utils/library/pictures/picture-addresses';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface MissingPicturesProps {
  article: Article;
  /** Those that are kept, by address. */
  kept: ReadonlyMap<string, string>;
  /** Asks for access to the pictures' hosts and keeps what then comes; only inside a click. @returns how many are missing still. */
  onFetch: (addresses: readonly string[]) => Promise<number>;
}

type FetchState = 'idle' | 'running' | { missing: number };

/** Says which pictures are not kept with a saved article, and offers to get them from their hosts. */
export function MissingPictures({ article, kept, onFetch }: MissingPicturesProps) {
  const [state, setState] = useState<FetchState>('idle');
  const missing = pictureAddresses(article).filter((src) => !kept.has(src));
  if (missing.length === 0) return null;
  const hosts = [...new Set(missing.map((src) => new URL(src).hostname))];
  const start = async (): Promise<void> => {
    // The browser asks only in direct answer to the click: nothing may be waited for before.
    const left = onFetch(missing);
    setState('running');
    setState({ missing: await left.catch(() => missing.length) });
  };
  return (
    <Notice icon="alert">
      <p>{i18n.t('pictures.missing', missing.length)}</p>
      <p>{i18n.t('pictures.why', [hosts.join(', ')])}</p>
      {state === 'running' ? (
        <p role="status">{i18n.t('pictures.fetching')}</p>
      ) : (
        <Button label={i18n.t('pictures.fetch')} icon="download" size="small" onClick={() => void start()} />
      )}
      {typeof state === 'object' && state.missing > 0 && (
        <p role="status">{i18n.t('pictures.stillMissing', state.missing)}</p>
      )}
    </Notice>
  );
}
