/** A stretch of `content.text`: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** The word or phrase that tells that somebody speaks: "ujarnya", "menurut", "said". */
export interface Cue extends TextRange {
  text: string;
}

/**
 * How a text points at a speaker.
 * `role` is an office or another description ("seorang saksi"), `clitic` the Indonesian -nya of "ujarnya".
 */
export type MentionKind = 'name' | 'role' | 'pronoun' | 'clitic' | 'organisation';

export interface Mention extends TextRange {
  kind: MentionKind;
  text: string;
}

/**
 * How sure the link to the speaker is.
 * - `explicit`: the name (or a part of it) stands with the cue.
 * - `resolved`: a pronoun, clitic, office or description was followed back to a name.
 * - `guessed`: no tag at all; the discourse makes the speaker likely.
 * - `corrected`: the reader said so.
 */
export type Confidence = 'explicit' | 'resolved' | 'guessed' | 'corrected';

export interface Attribution {
  speakerId: string;
  mention: Mention;
  confidence: Confidence;
}

/** `indirect`: what somebody said in the writer's words; parts of it may stand in quotation marks. */
export type QuotationKind = 'direct' | 'indirect';

/** One quotation; `text` is exactly `content.text.slice(start, end)`, without the outer marks. */
export interface Quotation extends TextRange {
  /** "q1", "q2" ... in the order of the text. */
  id: string;
  kind: QuotationKind;
  text: string;
  cue: Cue | null;
  /** `null` is a normal answer: no name is better than a wrong one. */
  attribution: Attribution | null;
  /** The quotation that this one goes on with, in the next paragraph or after its tag: one utterance, several parts. */
  continues?: string;
}

export type SpeakerKind = 'person' | 'group' | 'organisation' | 'unnamed';

export interface Speaker {
  /** "s1", "s2" ... in the order of first mention. */
  id: string;
  /** The fullest name in the article, without title and degree. */
  name: string;
  /** The office or description as the article first gives it. */
  role?: string;
  /** The institution inside `role`, exactly as it stands there. */
  affiliation?: string;
  kind: SpeakerKind;
  mentions: Mention[];
}
