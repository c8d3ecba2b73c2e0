import type { LeadImage as LeadImageData } from '../../utils/article/metadata';
import { ArticleImage } from './article-image';
import './lead-image.css';

/** The picture above the text, with its caption apart from the text. */
export function LeadImage({ src, alt, caption }: LeadImageData) {
  return (
    <figure class="lead-image">
      <ArticleImage src={src} alt={alt ?? ''} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
