import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { readerTarget } from '../../utils/messaging/open-page';
import { readTarget } from '../../utils/open/read-target';
import { Reader } from './Reader';

const target = readerTarget(new URLSearchParams(location.search));
const read = () => readTarget(target);
render(<Reader first={read()} read={read} target={target} />, startPage());
