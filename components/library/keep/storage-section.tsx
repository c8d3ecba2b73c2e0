import { useCallback, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import { Button } from '../../ui/button';
import { useLoaded } from '../use-loaded';

/** How much space the library takes, and whether the browser may take it back. */
export function StorageSection() {
  const [asked, setAsked] = useState(0);
  // Asked again after the reader asked to keep it.
  const storage = useLoaded(useCallback(readStorage, [asked]));
  if (!storage) return null;
  const ask = async (): Promise<void> => {
    await navigator.storage.persist();
    setAsked(asked + 1);
  };
  return (
    <section class="keep-section">
      <h2>{i18n.t('library.keep.storage')}</h2>
      <p>{i18n.t('library.keep.usage', [formatBytes(storage.usage)])}</p>
      <p class="keep-section__soft">
        {i18n.t(storage.persisted ? 'library.keep.persisted' : 'library.keep.notPersisted')}
      </p>
      {!storage.persisted && <Button label={i18n.t('library.keep.persist')} onClick={() => void ask()} />}
    </section>
  );
}

/** With the `unlimitedStorage` permission Chromium keeps everything, though `persisted()` answers false there. */
async function readStorage(): Promise<{ usage: number; persisted: boolean } | null> {
  // Some private windows have no storage manager.
  if (!navigator.storage) return null;
  const { usage = 0 } = await navigator.storage.estimate();
  const isChromium = location.protocol === 'chrome-extension:';
  return { usage, persisted: isChromium || (await navigator.storage.persisted()) };
}

function formatBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: megabytes < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(interfaceLanguage(), style).format(megabytes);
}
