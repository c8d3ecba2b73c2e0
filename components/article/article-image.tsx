import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { canEnlarge, enlargeable } from '../reading/enlarge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useArticleContext } from './article-context';
import './article-image.css';

interface ArticleImageProps {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of the article. It tells its site nothing about where it is read; one that fails gives way to its text, one that came opens large. */
export function ArticleImage({ src, alt = '', width, height }: ArticleImageProps) {
  const { images, pictures } = useArticleContext();
  const [state, setState] = useState<'asked' | 'failed' | null>(null);
  const [large, setLarge] = useState(false);
  if (!src || !URL.canParse(src)) return null;
  if (state === 'failed') return alt ? <MissingImage alt={alt} /> : null;
  const kept = pictures?.get(src);
  if (images === 'ask' && state !== 'asked' && !kept) {
    const label = i18n.t('article.loadImage', [new URL(src).host]);
    // The picture may stand in a link, which is not what was asked for.
    const load = (event: MouseEvent): void => {
      event.preventDefault();
      setState('asked');
    };
    return <Button label={label} icon="download" onClick={load} />;
  }
  return (
    <img
      src={kept ?? src}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onLoad={({ currentTarget }) => setLarge(canEnlarge(currentTarget))}
      onError={() => setState('failed')}
      {...(large && enlargeable(alt))}
    />
  );
}

/** What stands for a picture that did not come; where there is a caption below it, that says to the eye what it showed. */
function MissingImage({ alt }: { alt: string }) {
  return (
    <span class="image-missing">
      <Icon name="picture-missing" size={16} />
      <span class="image-missing__state" lang={interfaceLanguage()} dir="auto">
        {i18n.t('article.imageMissing')}
      </span>
      <span class="image-missing__alt">{alt}</span>
    </span>
  );
}
