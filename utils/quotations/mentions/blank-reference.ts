import type { MentionKind } from '../../article/quotation';
import type { Reference } from './mention';

/** A reference of which only kind and place are known. */
export function blank(kind: MentionKind, from: number, to: number, sentence: number): Reference {
  return {
    kind,
    from,
    to,
    sentence,
    name: [],
    role: '',
    address: '',
    head: '',
    introduced: false,
    possessed: false,
    definite: false,
    indefinite: false,
    aliases: [],
    person: -1,
  };
}
