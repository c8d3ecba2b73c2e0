import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { outlineOf } from '../../utils/content/outline';
import { readingMinutes } from '../../utils/content/reading-minutes';
import { ContentsMenu } from './contents-menu';
import { ReadAloudButton } from './read-aloud-button';
import { ReadingProgress } from './reading-progress';

/** Headings from which a table of contents is worth its place. */
const ENOUGH_SECTIONS = 3;

/** What helps to read a long article, as tools in the reader's bar. */
export function ReadingHelps({ article }: { article: Article }) {
  const { content } = article;
  const minutes = useMemo(() => readingMinutes(content.text), [content]);
  const sections = useMemo(() => outlineOf(content.tree), [content]);
  return (
    <>
      <ReadingProgress minutes={minutes} />
      {sections.length >= ENOUGH_SECTIONS && <ContentsMenu sections={sections} metadata={article.metadata} />}
      <ReadAloudButton article={article} />
    </>
  );
}
