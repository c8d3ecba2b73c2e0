import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { readerTarget } from '../../utils/messaging/open-page';
import { Reader } from './Reader';
import { readTarget } from './read-target';

const target = readerTarget(new URLSearchParams(location.search));
const read = () => readTarget(target);
render(
  <Reader
    first={read()}
    read={read}
    savedId={target && 'saved' in target ? target.saved : undefined}
    tab={target && 'tab' in target ? target.tab : undefined}
  />,
  startPage(),
);
