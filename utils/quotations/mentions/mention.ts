import type { MentionKind } from '../../article/quotation';

/** A place in the narration where somebody is pointed at. Indices are tokens, `to` exclusive. */
export interface Reference {
  kind: MentionKind;
  from: number;
  to: number;
  sentence: number;
  /** The tokens of the bare name, without title, role and degree; empty when no name is given. */
  name: string[];
  /** What the text says the person is, as written; empty when it says nothing. */
  role: string;
  /** The title in front that only addresses, in lower case: mr. */
  address: string;
  /** The noun that the role is built on: "ketua". Empty for a title alone. */
  head: string;
  /** It comes with a role or an age. */
  introduced: boolean;
  /** The name stands right behind the role noun, so that it could be somebody else's: "pengacara Budi". */
  possessed: boolean;
  /** "itu", "tersebut", "the": it was spoken of before. */
  definite: boolean;
  /** "seorang", "a": it is new. */
  indefinite: boolean;
  /** Other names given with it: "akrab disapa Gus Ipul". */
  aliases: string[][];
  /** Index into the cast, set by coreference; -1 until then. */
  person: number;
}
