import { Volume2 } from 'lucide';
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { Icon } from '../ui/icon';

type Player = FunctionComponent<{ article: Article; onClose: () => void }>;

/** Opens the player that reads the article aloud. The player loads when it is first asked for. */
export function ReadAloudButton({ article }: { article: Article }) {
  const button = useRef<HTMLButtonElement>(null);
  const [Player, setPlayer] = useState<Player | null>(null);
  const open = async (): Promise<void> => {
    const { SpeechPlayer } = await import('./speech-player');
    setPlayer(() => SpeechPlayer);
  };
  const close = (): void => {
    setPlayer(null);
    button.current?.focus();
  };
  const label = i18n.t(Player ? 'helps.stop' : 'helps.readAloud');
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button"
        data-look="quiet"
        data-icon-only
        aria-expanded={Player !== null}
        aria-label={label}
        title={label}
        onClick={Player ? close : open}
      >
        <Icon name={Volume2} />
      </button>
      {Player && <Player article={article} onClose={close} />}
    </>
  );
}
