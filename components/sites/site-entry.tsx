import { i18n } from '../../utils/i18n/i18n';
import type { Site } from '../../utils/sites/site';
import { Button } from '../ui/button';
import { OpeningSwitch } from './opening-switch';
import { RuleEntry } from './rule-entry';
import type { SiteListActions } from './site-list';
import type { Decide } from './use-site-decision';

interface SiteEntryProps {
  site: Site;
  actions: SiteListActions;
  decide: Decide;
}

/** One site with what is decided about it. */
export function SiteEntry({ site: { host, opens, rules }, actions, decide }: SiteEntryProps) {
  return (
    <section class="site-entry" aria-label={host}>
      <div class="site-entry__head">
        <h3>{host}</h3>
        <Button
          label={i18n.t('sites.list.forget', [host])}
          icon="delete"
          iconOnly
          look="quiet"
          onClick={() => decide(() => actions.forget(host), i18n.t('sites.list.forgotten', [host]))}
        />
      </div>
      <OpeningSwitch
        host={host}
        isOn={opens}
        onTurnOn={() => actions.turnOn(host)}
        onTurnOff={() => actions.turnOff(host)}
      />
      {rules.length > 0 && (
        <ul class="site-entry__rules">
          {rules.map((rule) => (
            <RuleEntry
              key={JSON.stringify(rule)}
              rule={rule}
              onRemove={() => decide(() => actions.removeRule(host, rule), i18n.t('sites.list.ruleDeleted', [host]))}
              onChange={(changed) => actions.changeRule(host, rule, changed)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
