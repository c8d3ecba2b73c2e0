import { i18n } from '../../utils/i18n/i18n';
import type { ImportOutcome } from '../../utils/sites/manage-sites';
import type { Site, SiteRule } from '../../utils/sites/site';
import type { TakeBack } from '../../utils/sites/site-actions';
import { SiteDecisionNotice } from './site-decision-notice';
import { SiteEntry } from './site-entry';
import './site-list.css';
import { SitesTransfer } from './sites-transfer';
import { useSiteDecision } from './use-site-decision';

/** What can be done with the sites; given by the entry point. */
export interface SiteListActions {
  turnOn: (host: string) => Promise<boolean>;
  turnOff: (host: string) => Promise<void>;
  /** These two resolve to the way back. */
  forget: (host: string) => Promise<TakeBack>;
  removeRule: (host: string, rule: SiteRule) => Promise<TakeBack>;
  /** Resolves to false where the rule cannot be one. */
  changeRule: (host: string, old: SiteRule, rule: SiteRule) => Promise<boolean>;
  toFile: () => string;
  addFile: (text: string) => Promise<ImportOutcome>;
}

/** The sites about which something is decided, by name. */
export function SiteList({ sites, actions }: { sites: readonly Site[]; actions: SiteListActions }) {
  const { decision, decide, takeBack } = useSiteDecision();
  const sorted = [...sites].sort((a, b) => a.host.localeCompare(b.host));
  return (
    <div class="site-list">
      {sorted.length === 0 && <p>{i18n.t('sites.list.empty')}</p>}
      <ul class="site-list__sites">
        {sorted.map((site) => (
          <li key={site.host}>
            <SiteEntry site={site} actions={actions} decide={decide} />
          </li>
        ))}
      </ul>
      <SiteDecisionNotice decision={decision} onTakeBack={takeBack} />
      <SitesTransfer isEmpty={sites.length === 0} toFile={actions.toFile} addFile={actions.addFile} />
    </div>
  );
}
