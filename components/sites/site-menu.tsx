import { Globe } from 'lucide';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { siteOf } from '../../utils/sites/site';
import { IconDrawing } from '../ui/icon-drawing';
import { PopoverButton } from '../ui/popover-button';
import './site-menu.css';

/** Switches "always open the reader on this site"; see utils/sites/site-opening. */
export interface SiteOpening {
  isOn: (host: string) => Promise<boolean>;
  turnOn: (host: string) => Promise<boolean>;
  turnOff: (host: string) => Promise<void>;
}

interface SiteMenuProps {
  /** The article's address. */
  url: string;
  /** Loads when the menu is opened for the first time. */
  load: () => Promise<SiteOpening>;
  onOpenOptions: () => void;
}

/** The bar's button for the site of the article; what is behind it loads when it opens. */
export function SiteMenu({ url, load, onOpenOptions }: SiteMenuProps) {
  const host = siteOf(url);
  const [panel, setPanel] = useState<{ Panel: ComponentType<SitePanelProps>; opening: SiteOpening; isOn: boolean }>();
  const open = async (): Promise<void> => {
    if (panel || !host) return;
    const [{ SitePanel }, opening] = await Promise.all([import('./site-panel'), load()]);
    setPanel({ Panel: SitePanel, opening, isOn: await opening.isOn(host) });
  };
  if (!host) return null;
  return (
    <PopoverButton
      id="site-menu"
      label={i18n.t('sites.menu')}
      icon={<IconDrawing icon={Globe} />}
      class="site-menu"
      onPress={open}
    >
      <h2>{host}</h2>
      {panel && <panel.Panel host={host} {...panel} onOpenOptions={onOpenOptions} />}
    </PopoverButton>
  );
}

export interface SitePanelProps {
  host: string;
  opening: SiteOpening;
  /** When the menu was opened. */
  isOn: boolean;
  onOpenOptions: () => void;
}
