import type { LeadImage as LeadImageData } from '../../utils/article/metadata';
import { ArticleImage } from './article-image';
import type { inLanguage } from './in-language';
import './lead-image.css';

interface LeadImageProps extends LeadImageData {
  /** Language and direction of its words. */
  words: ReturnType<typeof inLanguage>;
}

/** The picture above the text, with its caption apart from the text. */
export function LeadImage({ src, alt, caption, words }: LeadImageProps) {
  return (
    <figure class="lead-image" {...words}>
      <ArticleImage src={src} alt={alt ?? ''} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
