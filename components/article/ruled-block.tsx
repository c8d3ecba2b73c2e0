import type { ComponentChildren } from 'preact';
import { NOBODY } from '../quotations/voice';
import { useArticleContext } from './article-context';

interface RuledBlockProps {
  'data-quotation'?: string;
  children?: ComponentChildren;
}

/** A block of text; where somebody is quoted in it, a rule in that voice's colour stands in the margin. */
export function RuledBlock(Block: 'p' | 'li' | 'blockquote', { 'data-quotation': id, ...attributes }: RuledBlockProps) {
  const { quotations, voices } = useArticleContext();
  if (!id) return <Block {...attributes} />;
  const speaker = quotations.get(id)?.attribution?.speakerId;
  const { colour } = (speaker && voices.get(speaker)) || NOBODY;
  return <Block {...attributes} class="ruled" style={{ '--voice': colour }} />;
}
