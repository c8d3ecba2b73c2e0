import { i18n } from '../../utils/i18n/i18n';
import { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from '../../utils/settings/settings';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ChoiceField } from './choice-field';
import { RangeField } from './range-field';
import { SwitchField } from './switch-field';
import './typography-panel.css';

const THEMES = {
  system: 'settings.theme.system',
  light: 'settings.theme.light',
  sepia: 'settings.theme.sepia',
  dark: 'settings.theme.dark',
  black: 'settings.theme.black',
} as const;

const FONTS = {
  literata: 'settings.font.literata',
  'system-serif': 'settings.font.systemSerif',
  sans: 'settings.font.sans',
  accessible: 'settings.font.accessible',
} as const;

interface TypographyPanelProps {
  settings: Settings;
  /** Called with every change, so that the article itself is the preview. */
  onChange: (settings: Settings) => void;
}

/** Theme and type, in a panel that opens from the bar. */
export function TypographyPanel({ settings, onChange }: TypographyPanelProps) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  const title = i18n.t('settings.title');
  return (
    <>
      <button
        type="button"
        class="button"
        data-look="quiet"
        data-icon-only
        aria-label={i18n.t('bar.typography')}
        title={i18n.t('bar.typography')}
        popovertarget="typography-panel"
      >
        <Icon name="typography" />
      </button>
      <section id="typography-panel" class="typography-panel" popover="auto" aria-label={title}>
        <h2>{title}</h2>
        <ChoiceField
          label={i18n.t('settings.theme.label')}
          value={settings.theme}
          choices={SETTING_CHOICES.theme.map((value) => ({ value, label: i18n.t(THEMES[value]) }))}
          onChange={(theme) => set({ theme })}
        />
        <ChoiceField
          label={i18n.t('settings.font.label')}
          value={settings.font}
          choices={SETTING_CHOICES.font.map((value) => ({ value, label: i18n.t(FONTS[value]) }))}
          onChange={(font) => set({ font })}
        />
        <RangeField
          label={i18n.t('settings.size')}
          value={settings.size}
          range={SETTING_CHOICES.size}
          onChange={(size) => set({ size })}
        />
        <RangeField
          label={i18n.t('settings.leading')}
          value={settings.leading}
          range={SETTING_CHOICES.leading}
          onChange={(leading) => set({ leading })}
        />
        <RangeField
          label={i18n.t('settings.measure')}
          value={settings.measure}
          range={SETTING_CHOICES.measure}
          onChange={(measure) => set({ measure })}
        />
        <SwitchField
          label={i18n.t('settings.justify')}
          checked={settings.align === 'justify'}
          onChange={(justify) => set({ align: justify ? 'justify' : 'start' })}
        />
        <SwitchField
          label={i18n.t('settings.hyphenate')}
          checked={settings.hyphenate}
          onChange={(hyphenate) => set({ hyphenate })}
        />
        <SwitchField
          label={i18n.t('settings.contrast.label')}
          checked={settings.contrast === 'more'}
          onChange={(more) => set({ contrast: more ? 'more' : 'system' })}
        />
        <Button label={i18n.t('settings.reset')} icon="undo" look="quiet" onClick={() => onChange(DEFAULT_SETTINGS)} />
      </section>
    </>
  );
}
