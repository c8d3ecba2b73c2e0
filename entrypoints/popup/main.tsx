import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import type { PageAnswer } from '../../utils/article/read-answer';
import { takeEarlyAnswer } from '../../utils/messaging/early-answer';
import { readTab } from '../../utils/messaging/read-tab';
import { frontTab } from '../../utils/messaging/watch-front-tab';
import { recallTab } from '../../utils/open/recall-tab';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';
import { Popup } from './Popup';

const tab = frontTab();
const read = async (answer?: Promise<PageAnswer>) => {
  const { id } = await tab;
  return recallTab(id, answerWithQuotations(answer ?? readTab(id), withSiteRulesIfAny));
};
render(<Popup first={read(takeEarlyAnswer())} read={() => read()} tab={tab} />, startPage());
