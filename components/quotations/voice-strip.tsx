import type { Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { NOBODY, type Voice } from './voice';
import './voice-strip.css';

interface VoiceStripProps {
  quotations: readonly Quotation[];
  voices: ReadonlyMap<string, Voice>;
  /** Length of the whole text in UTF-16 units. */
  textLength: number;
  onShowInText: (quotationId: string) => void;
}

/**
 * The article's length as a line with each quotation in its speaker's colour. A shortcut for the eye and the mouse;
 * the list of who said what is its text alternative and the keyboard's way.
 */
export function VoiceStrip({ quotations, voices, textLength, onShowInText }: VoiceStripProps) {
  if (quotations.length === 0 || textLength === 0) return null;
  return (
    <div class="voice-strip" aria-hidden="true" title={i18n.t('voices.strip')}>
      {quotations.map(({ id, start, end, attribution }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          style={{
            insetInlineStart: `${(start / textLength) * 100}%`,
            inlineSize: `${Math.max(((end - start) / textLength) * 100, 0.6)}%`,
            background: (voices.get(attribution?.speakerId ?? '') ?? NOBODY).colour,
          }}
          onClick={() => onShowInText(id)}
        />
      ))}
    </div>
  );
}
