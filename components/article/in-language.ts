import type { Metadata } from '../../utils/article/metadata';

/** Attributes for an element that holds words of an article: the interface around it may be in another language. */
export function inLanguage({ language, direction }: Pick<Metadata, 'language' | 'direction'>) {
  return { lang: language || undefined, dir: direction } as const;
}
