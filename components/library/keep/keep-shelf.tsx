import type { ReadImportedText } from '../../../utils/library/import/import-links';
import type { Library } from '../../../utils/library/library';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { BackupSection } from './backup-section';
import { ImportSection } from './import-section';
import { RestoreSection } from './restore-section';
import { StorageSection } from './storage-section';
import './keep-shelf.css';

interface KeepShelfProps {
  library: Library;
  rows: SavedArticleSummary[];
  readText: ReadImportedText;
}

/** What keeps the library safe: its backup, what comes back from one, and the space that it takes. */
export function KeepShelf({ library, rows, readText }: KeepShelfProps) {
  return (
    <>
      <BackupSection library={library} rows={rows} />
      <RestoreSection library={library} />
      <ImportSection library={library} rows={rows} readText={readText} />
      <StorageSection />
    </>
  );
}
