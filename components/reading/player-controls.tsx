import { Pause, Play, SkipBack, SkipForward } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { Button } from '../ui/button';
import { useReadAloud } from './use-read-aloud';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** What the arrow keys do while the player has the focus: sentences to go on. */
const SKIP_BY_KEY: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

interface PlayerControlsProps {
  article: Article;
  voice: SpeechSynthesisVoice;
  rate: number;
  onRate: (rate: number) => void;
  /** The choice of voice. */
  children: ComponentChildren;
}

/** Play and pause, a sentence back and on, speed. Starts reading when it comes. */
export function PlayerControls({ article, voice, rate, onRate, children }: PlayerControlsProps) {
  const { status, play, pause, skip } = useReadAloud(article, voice, rate);
  const controls = useRef<HTMLDivElement>(null);
  useEffect(() => {
    controls.current?.querySelector<HTMLElement>('[data-look="primary"]')?.focus({ preventScroll: true });
    play();
  }, []);
  const isSpeaking = status === 'speaking';
  const onKeyDown = (event: KeyboardEvent): void => {
    const count = SKIP_BY_KEY.get(event.key);
    // With these the arrows are the browser's own: back and forward.
    if (!count || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    skip(count);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus */}
      <div ref={controls} class="speech-player__controls" onKeyDown={onKeyDown}>
        <Button
          label={i18n.t('helps.previousSentence')}
          icon={SkipBack}
          iconOnly
          look="quiet"
          onClick={() => skip(-1)}
        />
        <Button
          label={i18n.t(isSpeaking ? 'helps.pause' : 'helps.play')}
          icon={isSpeaking ? Pause : Play}
          iconOnly
          look="primary"
          onClick={isSpeaking ? pause : play}
        />
        <Button label={i18n.t('helps.nextSentence')} icon={SkipForward} iconOnly look="quiet" onClick={() => skip(1)} />
      </div>
      <select
        class="speech-player__speed"
        aria-label={i18n.t('helps.speed')}
        value={rate}
        onChange={(event) => onRate(Number(event.currentTarget.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed.toLocaleString(interfaceLanguage())}×
          </option>
        ))}
      </select>
      {children}
      <p role="status" class="speech-player__note">
        {status === 'failed' && i18n.t('helps.voiceFailed')}
      </p>
    </>
  );
}
