import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import type { PageAnswer } from '../../utils/article/read-answer';
import { takeEarlyAnswer } from '../../utils/messaging/early-answer';
import { readTabLater } from '../../utils/messaging/read-tab-later';
import { frontTab } from '../../utils/messaging/watch-front-tab';
import { recallTab } from '../../utils/open/recall-tab';
import { answerWithQuotations } from '../../utils/read/answer-with-quotations';
import { withSiteRulesIfAny } from '../../utils/sites/with-site-rules-if-any';
import { Popup } from './Popup';

const tab = frontTab();
const readAgain = async (): Promise<PageAnswer> => readTabLater((await tab).id);
const read = async (answer = readAgain()) => {
  const finished = answerWithQuotations(answer, withSiteRulesIfAny());
  return recallTab((await tab).id, finished);
};
render(<Popup first={read(takeEarlyAnswer())} read={() => read()} tab={tab} />, startPage());
