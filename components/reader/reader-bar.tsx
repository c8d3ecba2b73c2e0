import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import type { Settings } from '../../utils/settings/settings';
import { TypographyPanel } from '../settings/typography-panel';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import { MoreMenu } from './more-menu';
import type { ReaderActions } from './reader-screen';
import type { SaveState } from './use-saving';
import './reader-bar.css';

type BarActions = Pick<ReaderActions, 'openPanel' | 'openLibrary' | 'openOptions'> & {
  openTab?: (() => void) | undefined;
};

interface ReaderBarProps {
  article: Article | null;
  saving?: { state: SaveState; isSaved: boolean; save: () => void };
  actions: BarActions;
  /** Further tools, at the start. */
  tools?: ComponentChildren;
  /** False where what is in view is not the article. */
  canPrint?: boolean;
  settings: Settings;
  onSettings: (settings: Settings) => void;
}

/** The line of tools above the article; quiet until one is needed. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, saving, actions, tools, canPrint = true, settings, onSettings } = props;
  const { openTab, openPanel, openLibrary, openOptions } = actions;
  return (
    <header class="reader-bar">
      <div class="reader-bar__line">
        <Logo />
        <span class="reader-bar__site">{article && <Source article={article} isBeside={openTab !== undefined} />}</span>
        <nav class="reader-bar__tools" aria-label={i18n.t('bar.label')}>
          {tools}
          {article && saving && <SaveButton {...saving} />}
          {article && openTab && (
            <Button label={i18n.t('bar.openTab')} icon="open-tab" iconOnly look="quiet" onClick={openTab} />
          )}
          {article && openPanel && (
            <Button label={i18n.t('panel.open')} icon="panel" iconOnly look="quiet" onClick={openPanel} />
          )}
          <TypographyPanel settings={settings} onChange={onSettings} onOpenOptions={openOptions} />
          <Button label={i18n.t('bar.library')} icon="library" iconOnly look="quiet" onClick={openLibrary} />
          {article && <MoreMenu article={article} canPrint={canPrint} />}
        </nav>
      </div>
    </header>
  );
}

/** What an article can come from. */
const READABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'file:']);

/** Where the article comes from, and the way there. `isBeside`: the page is in view already. */
function Source({ article: { metadata }, isBeside }: { article: Article; isBeside: boolean }) {
  if (!URL.canParse(metadata.url) || !READABLE.has(new URL(metadata.url).protocol)) return null;
  const name = metadata.siteName || new URL(metadata.url).host;
  if (isBeside) return name;
  return (
    <a href={metadata.url} target="_blank" rel="noopener noreferrer" title={i18n.t('bar.back')}>
      {name}
    </a>
  );
}

function SaveButton({ state, isSaved, save }: NonNullable<ReaderBarProps['saving']>) {
  const label = i18n.t(isSaved ? 'bar.saved' : state === 'saving' ? 'bar.saving' : 'bar.save');
  return (
    <>
      <Button
        label={label}
        icon={isSaved ? 'saved' : 'save'}
        iconOnly
        look="quiet"
        disabled={isSaved || state === 'saving'}
        onClick={save}
      />
      <span role="status" class="reader-bar__status">
        {isSaved ? label : ''}
      </span>
    </>
  );
}
