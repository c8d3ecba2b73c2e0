import { i18n } from '../../utils/i18n/i18n';
import { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from '../../utils/settings/settings';
import { Button } from '../ui/button';
import { ChoiceField } from './choice-field';
import { RangeField } from './range-field';
import { SwitchField } from './switch-field';
import './fields.css';

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

/** A sentence for each field. */
export type TypographyHints = Record<
  'theme' | 'font' | 'size' | 'leading' | 'measure' | 'justify' | 'hyphenate' | 'contrast',
  string
>;

interface TypographyFieldsProps {
  settings: Settings;
  /** Where there is room for them. */
  hints?: TypographyHints;
  onChange: (settings: Settings) => void;
}

/** Everything about theme and type. */
export function TypographyFields({ settings, hints, onChange }: TypographyFieldsProps) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <ChoiceField
        label={i18n.t('settings.theme.label')}
        hint={hints?.theme}
        value={settings.theme}
        choices={SETTING_CHOICES.theme.map((value) => ({ value, label: i18n.t(THEMES[value]) }))}
        onChange={(theme) => set({ theme })}
      />
      <ChoiceField
        label={i18n.t('settings.font.label')}
        hint={hints?.font}
        value={settings.font}
        choices={SETTING_CHOICES.font.map((value) => ({ value, label: i18n.t(FONTS[value]) }))}
        onChange={(font) => set({ font })}
      />
      <RangeField
        label={i18n.t('settings.size')}
        hint={hints?.size}
        value={settings.size}
        range={SETTING_CHOICES.size}
        onChange={(size) => set({ size })}
      />
      <RangeField
        label={i18n.t('settings.leading')}
        hint={hints?.leading}
        value={settings.leading}
        range={SETTING_CHOICES.leading}
        onChange={(leading) => set({ leading })}
      />
      <RangeField
        label={i18n.t('settings.measure')}
        hint={hints?.measure}
        value={settings.measure}
        range={SETTING_CHOICES.measure}
        onChange={(measure) => set({ measure })}
      />
      <SwitchField
        label={i18n.t('settings.justify')}
        hint={hints?.justify}
        checked={settings.align === 'justify'}
        onChange={(justify) => set({ align: justify ? 'justify' : 'start' })}
      />
      <SwitchField
        label={i18n.t('settings.hyphenate')}
        hint={hints?.hyphenate}
        checked={settings.hyphenate}
        onChange={(hyphenate) => set({ hyphenate })}
      />
      <SwitchField
        label={i18n.t('settings.contrast.label')}
        hint={hints?.contrast}
        checked={settings.contrast === 'more'}
        onChange={(more) => set({ contrast: more ? 'more' : 'system' })}
      />
      <Button label={i18n.t('settings.reset')} icon="undo" look="quiet" onClick={() => onChange(DEFAULT_SETTINGS)} />
    </>
  );
}
