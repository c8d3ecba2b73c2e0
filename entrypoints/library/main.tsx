import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { i18n } from '../../utils/i18n/i18n';
import { dailyBackup } from '../../utils/library/backup/daily-backup';
import { openLibrary } from '../../utils/library/library';
import { LIBRARY_NAME, readModelName } from '../../utils/library/library-name';
import { librarySearch } from '../../utils/library/search/library-search';
import { searchWorker } from '../../utils/library/search/search-worker';
import { startSearchWorker } from '../../utils/library/search/start-search-worker';
import { readerAddress } from '../../utils/messaging/open-page';
import { Library } from './Library';

/** Milliseconds that a deletion can be taken back after its page was closed. */
const UNDO_FOR = 60 * 60 * 1000;

const library = openLibrary();
const app = startPage();
document.title = `${i18n.t('library.title')} · Kutip`;
const search = librarySearch(library, searchWorker(readModelName(LIBRARY_NAME), startSearchWorker));
render(<Library library={library} search={search} addressOf={(saved) => readerAddress({ saved })} />, app);
// When the list stands: older layouts are written anew, and what was deleted long ago goes for good.
setTimeout(() => {
  void library.migrate();
  void library.purge(UNDO_FOR);
  dailyBackup.runIfDue(library, Date.now()).catch((error: unknown) => console.error(error));
}, 5_000);
