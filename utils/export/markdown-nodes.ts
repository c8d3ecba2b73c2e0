import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Nodes as Markdown text (CommonMark with GFM tables); the serialiser escapes whatever the texts hold. */
export function serializeMarkdown(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one' },
  );
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/g, ' ').trim() };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

export function link(url: string, value: string): Link {
  return { type: 'link', url, children: [text(value)] };
}

export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

export function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}
