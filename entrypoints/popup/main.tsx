import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { readTab } from '../../utils/messaging/read-tab';
import { frontTab } from '../../utils/messaging/watch-front-tab';
import { recallPopup } from '../../utils/open/popup-memory';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';
import { Popup } from './Popup';

// Asked before anything is drawn: the page is read while the popup's window opens.
const tab = frontTab();
const read = async () => {
  const { id } = await tab;
  return recallPopup(id, answerWithQuotations(readTab(id), withSiteRulesIfAny));
};
render(<Popup first={read()} read={read} tab={tab} />, startPage());
