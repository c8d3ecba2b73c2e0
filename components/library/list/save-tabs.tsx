import { useRef, useState } from 'preact/hooks';
import { FAILURE_TEXTS } from '../../../utils/i18n/failure-texts';
import { i18n } from '../../../utils/i18n/i18n';
import type { SavedTab, TabOutcome } from '../../../utils/open/save-tabs';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import './save-tabs.css';

/** Saves the tabs of this window; asks for access first, so only inside a click. */
export type SaveTabsAction = (onProgress: (tabs: SavedTab[]) => void, signal: AbortSignal) => Promise<SavedTab[]>;

type SaveTabsState = { step: 'idle' | 'failed' } | { step: 'running' | 'done'; tabs: SavedTab[] };

/** "Save all news tabs in this window": what it needs, how far it is, and what became of each. */
export function SaveTabs({ onSave }: { onSave: SaveTabsAction }) {
  const [state, setState] = useState<SaveTabsState>({ step: 'idle' });
  const stop = useRef(new AbortController());
  const start = async (): Promise<void> => {
    stop.current = new AbortController();
    // The browser asks only in direct answer to the click: nothing may be waited for before.
    const saving = onSave((tabs) => setState({ step: 'running', tabs }), stop.current.signal);
    setState({ step: 'running', tabs: [] });
    try {
      setState({ step: 'done', tabs: await saving });
    } catch (error) {
      console.error(error);
      setState({ step: 'failed' });
    }
  };
  const tabs = 'tabs' in state ? state.tabs : [];
  const saved = tabs.filter(({ outcome }) => outcome.state === 'saved').length;
  return (
    <details class="save-tabs">
      <summary>{i18n.t('tabs.title')}</summary>
      <p>{i18n.t('tabs.text')}</p>
      {state.step === 'running' ? (
        <Button label={i18n.t('pages.cancel')} icon="close" onClick={() => stop.current.abort()} />
      ) : (
        <Button label={i18n.t('tabs.start')} icon="save" look="primary" onClick={() => void start()} />
      )}
      <p role="status">{state.step === 'done' && i18n.t('tabs.done', saved)}</p>
      {state.step === 'failed' && (
        <Notice icon="alert" tone="alert">
          {i18n.t('tabs.failed')}
        </Notice>
      )}
      {tabs.length > 0 && (
        <ul>
          {tabs.map(({ tab, outcome }) => (
            <li key={tab.id} data-state={outcome.state}>
              <span class="save-tabs__title">{tab.title || tab.url || i18n.t('tabs.unnamed')}</span>
              <span class="save-tabs__outcome">{outcomeText(outcome)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function outcomeText(outcome: TabOutcome): string {
  switch (outcome.state) {
    case 'waiting':
      return '';
    case 'reading':
      return i18n.t('tabs.reading');
    case 'saved':
      return i18n.t('bar.saved');
    case 'known':
      return i18n.t('tabs.known');
    case 'no-access':
      return i18n.t('tabs.noAccess');
    case 'asleep':
      return i18n.t('tabs.asleep');
    case 'failed':
      return outcome.code === 'not-saved' ? i18n.t('saving.failed') : i18n.t(FAILURE_TEXTS[outcome.code].title);
  }
}
