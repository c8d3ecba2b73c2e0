import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { withVoice } from '../../utils/settings/speech-settings';
import { rankVoices, startVoice } from '../../utils/speech/rank-voices';
import { Button } from '../ui/button';
import { PlayerControls } from './player-controls';
import { useSpeechSettings } from './use-speech-settings';
import { useVoices } from './use-voices';
import { VoiceField } from './voice-field';
import './speech-player.css';

interface SpeechPlayerProps {
  article: Article;
  onClose: () => void;
}

/** Reads the article aloud, from a line of controls below the text. Says so where there is no voice for it. */
export function SpeechPlayer({ article, onClose }: SpeechPlayerProps) {
  const voices = useVoices();
  const [settings, setSettings] = useSpeechSettings();
  if (!voices || !settings) {
    return (
      <Frame onClose={onClose}>
        <p role="status" class="speech-player__note">
          {i18n.t('helps.preparing')}
        </p>
      </Frame>
    );
  }

  const { language } = article.metadata;
  const ranked = rankVoices(voices, language);
  const voice = startVoice(ranked, settings.voices.find(([kept]) => kept === language)?.[1]);
  const field = (
    <VoiceField voices={ranked} voice={voice} onChange={(uri) => setSettings(withVoice(settings, language, uri))} />
  );
  return (
    <Frame onClose={onClose}>
      {voice ? (
        <PlayerControls
          article={article}
          voice={voice}
          rate={settings.rate}
          onRate={(rate) => setSettings({ ...settings, rate })}
        >
          {field}
        </PlayerControls>
      ) : (
        <>
          <p role="status" class="speech-player__note">
            {i18n.t(ranked.length > 0 ? 'helps.onlyOnline' : 'helps.noVoice', [languageName(language)])}
          </p>
          {ranked.length > 0 && field}
        </>
      )}
    </Frame>
  );
}

function Frame({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  return (
    <section
      class="speech-player"
      aria-label={i18n.t('helps.readAloud')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {children}
      <Button label={i18n.t('helps.stop')} icon="close" iconOnly look="quiet" onClick={onClose} />
    </section>
  );
}

/** "bahasa Indonesia" for readers, not "id"; the tag itself where the browser knows no name. */
function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
