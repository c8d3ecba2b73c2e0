import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { Settings } from '../../utils/settings/settings';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PopoverButton } from '../ui/popover-button';
import './typography-panel.css';

interface TypographyPanelProps {
  settings: Settings;
  /** Called with every change, so that the article itself is the preview. */
  onChange: (settings: Settings) => void;
  onOpenOptions?: (() => void) | undefined;
}

type Fields = typeof import('./typography-fields');

/** Theme and type, in a panel that opens from the bar; its fields load with the first opening. */
export function TypographyPanel({ settings, onChange, onOpenOptions }: TypographyPanelProps) {
  const [fields, setFields] = useState<Fields | null>(null);
  const load = async (): Promise<void> => setFields(await import('./typography-fields'));
  return (
    <PopoverButton
      id="typography-panel"
      label={i18n.t('settings.title')}
      icon={<Icon name="typography" />}
      class="typography-panel"
      onPress={load}
    >
      <h2>{i18n.t('settings.title')}</h2>
      {fields && <fields.TypographyFields settings={settings} onChange={onChange} />}
      {onOpenOptions && <Button label={i18n.t('settings.all')} icon="settings" look="quiet" onClick={onOpenOptions} />}
    </PopoverButton>
  );
}
