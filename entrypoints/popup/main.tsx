import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { readActiveTab } from '../../utils/messaging/read-active-tab';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { withSiteRules } from '../../utils/sites/with-site-rules';
import { Popup } from './Popup';

const read = () => answerWithQuotations(readActiveTab(), withSiteRules);

// Asked before anything is drawn: the page is read while the popup's window opens.
render(<Popup first={read()} read={read} />, startPage());
