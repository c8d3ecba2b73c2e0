/** Names of captions and picture credits. Matched against class names and id, in lower case. */
const CAPTION_NAME =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|(?:image|img|photo|foto|picture|media|figure|gallery)-?_?_?(?:caption|credits?|legend|desc\w*|text|source|copyright|info)|credits?|legende?|cutline|photo-?by|keterangan-?foto|sumber-?foto|pic_artikel\w*)(?:$|[\s_-])/;
/** wp-caption is the box around picture and caption; media-text (WordPress) is text beside a picture. */
const CAPTION_EXCEPT = /closed-?caption|credits?-?card|media-text|wp-caption(?:$|\s)(?!.*text)/;

/** @param name class names and id of an element, as `nameOf` gives them. */
export function isCaptionName(name: string): boolean {
  return CAPTION_NAME.test(name) && !CAPTION_EXCEPT.test(name);
}
