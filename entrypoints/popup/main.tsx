import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { readActiveTab } from '../../utils/messaging/read-active-tab';
import { Popup } from './Popup';

// Asked before anything is drawn: the page is read while the popup's window opens.
const first = readActiveTab();
render(<Popup first={first} />, startPage());
