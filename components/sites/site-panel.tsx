import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { OpeningSwitch } from './opening-switch';
import type { SitePanelProps } from './site-menu';

/** What can be decided about the site of the article in view. */
export function SitePanel({ host, opening, isOn: first, onOpenOptions }: SitePanelProps) {
  const [isOn, setIsOn] = useState(first);
  return (
    <>
      <OpeningSwitch
        host={host}
        isOn={isOn}
        onTurnOn={async () => {
          const granted = await opening.turnOn(host);
          setIsOn(granted);
          return granted;
        }}
        onTurnOff={async () => {
          await opening.turnOff(host);
          setIsOn(false);
        }}
      />
      <Button label={i18n.t('sites.allSites')} icon="settings" look="quiet" onClick={onOpenOptions} />
    </>
  );
}
