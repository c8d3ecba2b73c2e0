import { i18n } from '../../utils/i18n/i18n';
import { isOnDevice, type VoiceFacts } from '../../utils/speech/rank-voices';

interface VoiceFieldProps {
  voices: readonly VoiceFacts[];
  /** Without one the reader is asked to choose. */
  voice: VoiceFacts | undefined;
  onChange: (voiceUri: string) => void;
}

/** The voices for the article's language; those that work over the internet say so. */
export function VoiceField({ voices, voice, onChange }: VoiceFieldProps) {
  return (
    <select
      class="speech-player__voice"
      aria-label={i18n.t('helps.voice')}
      value={voice?.voiceURI ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {!voice && (
        <option value="" disabled>
          {i18n.t('helps.chooseVoice')}
        </option>
      )}
      {voices.map((choice) => (
        <option key={choice.voiceURI} value={choice.voiceURI}>
          {isOnDevice(choice) ? choice.name : i18n.t('helps.onlineVoice', [choice.name])}
        </option>
      ))}
    </select>
  );
}
