import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import { nameOf } from './name-of';
import { NOBODY, type Voice } from './voice';
import './voice-strip.css';

interface VoiceStripProps {
  article: Pick<Article, 'content' | 'metadata' | 'quotations' | 'speakers'>;
  voices: ReadonlyMap<string, Voice>;
  /** Id of the quotation that the reader has before their eyes. */
  current?: string | null;
  onShowInText: (quotationId: string) => void;
}

/**
 * The article's length as a line with each quotation in its speaker's colour. A shortcut for the eye and the mouse;
 * the list of who said what is its text alternative and the keyboard's way.
 */
export function VoiceStrip({ article, voices, current, onShowInText }: VoiceStripProps) {
  const { content, metadata, quotations, speakers } = article;
  const { length } = content.text;
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  if (quotations.length === 0 || length === 0) return null;
  return (
    <div class="voice-strip" aria-hidden="true" dir={metadata.direction} title={i18n.t('voices.strip')}>
      {quotations.map(({ id, start, end, attribution }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          title={nameOf(people.get(attribution?.speakerId ?? ''))}
          data-current={current === id || undefined}
          style={{
            '--from': `${(start / length) * 100}%`,
            '--length': `${((end - start) / length) * 100}%`,
            '--voice': (voices.get(attribution?.speakerId ?? '') ?? NOBODY).colour,
          }}
          onClick={() => onShowInText(id)}
        />
      ))}
    </div>
  );
}
