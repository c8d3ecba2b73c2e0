import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { nameOf } from './name-of';
import { NOBODY, type Voice } from './voice';
import './voice-strip.css';

type StripArticle = Pick<Article, 'content' | 'metadata' | 'quotations' | 'speakers'>;

interface VoiceStripProps {
  article: StripArticle;
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
  const { metadata, quotations } = article;
  // Drawn once: with hundreds of quotations, drawing all of them anew would be felt while scrolling.
  const pieces = useMemo(() => drawPieces(article, voices), [article, voices]);
  const reading = quotations.find(({ id }) => id === current);
  if (pieces.length === 0) return null;
  const show = ({ target }: MouseEvent): void => {
    const id = target instanceof Element && target.getAttribute('data-quotation');
    if (id) onShowInText(id);
  };
  return (
    <div class="voice-strip" aria-hidden="true" dir={metadata.direction} title={i18n.t('voices.strip')} onClick={show}>
      {pieces}
      <span class="voice-strip__current" hidden={!reading} style={reading && placeOf(reading, article)} />
    </div>
  );
}

function drawPieces(article: StripArticle, voices: VoiceStripProps['voices']) {
  const people = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  return article.quotations.map((quotation) => {
    const speaker = quotation.attribution?.speakerId ?? '';
    return (
      <span
        key={quotation.id}
        data-quotation={quotation.id}
        title={nameOf(people.get(speaker))}
        style={{ ...placeOf(quotation, article), '--voice': (voices.get(speaker) ?? NOBODY).colour }}
      />
    );
  });
}

/** Where a quotation begins and how long it is, as parts of the article's length. */
function placeOf({ start, end }: Quotation, { content }: StripArticle) {
  const percent = (characters: number): string => `${(characters / Math.max(1, content.text.length)) * 100}%`;
  return { '--from': percent(start), '--length': percent(end - start) };
}
