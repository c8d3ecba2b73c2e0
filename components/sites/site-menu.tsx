import { Globe } from 'lucide';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { siteOf } from '../../utils/sites/site';
import { IconDrawing } from '../ui/icon-drawing';
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
  const label = i18n.t('sites.menu');
  return (
    <>
      <button
        type="button"
        class="button"
        data-look="quiet"
        data-icon-only
        aria-label={label}
        title={label}
        popovertarget="site-menu"
        onClick={open}
      >
        <IconDrawing icon={Globe} />
      </button>
      <section id="site-menu" class="site-menu" popover="auto" aria-label={label}>
        <h2>{host}</h2>
        {panel && <panel.Panel host={host} {...panel} onOpenOptions={onOpenOptions} />}
      </section>
    </>
  );
}

export interface SitePanelProps {
  host: string;
  opening: SiteOpening;
  /** When the menu was opened. */
  isOn: boolean;
  onOpenOptions: () => void;
}
