import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import './print.css';

/** Where who said what and the source come on paper, behind the article. What draws them loads after the article. */
export function PrintSheet({ article }: { article: Article }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = import('./draw-for-print').then(
      ({ drawForPrint }) => sheet.current && drawForPrint(sheet.current, article),
    );
    return () => void drawing.then((stop) => stop?.());
  }, [article]);
  return <div ref={sheet} class="print-sheet" />;
}
