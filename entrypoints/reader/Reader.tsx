import { useEffect } from 'preact/hooks';
import { ReaderScreen } from '../../components/reader/reader-screen';
import { useReading } from '../../components/reader/use-reading';
import { useSettings } from '../../components/settings/use-settings';
import type { ReadAnswer } from '../../utils/article/read-answer';
import { openLibraryPage } from '../../utils/messaging/open-page';
import { send } from '../../utils/messaging/send';
import { readingPosition } from '../../utils/session/reading-position';
import { settingsStore } from '../../utils/settings/settings-store';

interface ReaderProps {
  first: Promise<ReadAnswer>;
  read: () => Promise<ReadAnswer>;
  savedId: string | undefined;
}

export function Reader({ first, read, savedId }: ReaderProps) {
  const { reading, retry } = useReading(first, read);
  const [settings, setSettings] = useSettings(settingsStore);
  const title = reading.state === 'ready' ? reading.article.metadata.title : '';
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return (
    <ReaderScreen
      reading={reading}
      actions={{
        retry,
        save: (article) => send('saveArticle', article),
        correctSaved: (id, correction) => send('correctSaved', { id, correction }),
        openLibrary: openLibraryPage,
      }}
      images={savedId === undefined ? 'load' : 'ask'}
      savedId={savedId}
      position={readingPosition}
      settings={settings}
      onSettings={setSettings}
    />
  );
}
