import { isCalendarWord } from '../extraction/rules/calendar-words';

/** Somebody speaks: an opening quotation mark, or a cue beside the words. “Cek saluran air,” kata Dandung. */
const SPEECH =
  /^["“«„‘]|(?:^|[\s,"”’])(?:(?:kata(?! kunci| [Aa]nda)|ujar|ucap|tutur|tegas|jelas|ungkap|terang|papar|pungkas|imbuh|pesan|imbau)(?:nya)?|[Mm]enurut(?:nya)?(?! [Aa]nda\?)|sa(?:id|ys)|told|tells)(?=[\s,.]|$)/;
const STOP = /[^.…][.!?]["”’)]*$/;
const SMALL_WORDS = /(?:^|\s)\p{Ll}{2,}/gu;

/** Whether a line reports speech: words that look like a page's own calls stand in quotations every day. */
export function readsLikeSpeech(text: string): boolean {
  return SPEECH.test(text);
}

/** Whether a line is a sentence rather than a label, a headline or a credit: it ends in a stop and has small words. */
export function isSentence(text: string): boolean {
  return STOP.test(text) && (text.match(SMALL_WORDS)?.length ?? 0) >= 2;
}

const REFERENCES = /^(?:rujukan|referensi|daftar pustaka|catatan kaki|sumber(?: (?:data|bacaan))?)\W*$/i;

/** Whether a heading stands over the works that a text is built on; their titles are linked as a rule. */
export function isReferences(heading: string): boolean {
  return REFERENCES.test(heading);
}

/** Zones, and what stands beside a date in a page's head or foot. */
const BESIDE_DATE =
  /^(?:wib|wita|wit|gmt|utc|pukul|jam|pm|am|at|on|of|posted|published|updated|modified|last|first|diperbarui|diterbitkan|dipublikasikan|terbit|tayang|pada|tanggal|waktu|baca|menit|min|read)$/i;

/** Words of a line that are neither part of a date nor of what usually stands beside one. */
export function wordsBesideDate(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => !BESIDE_DATE.test(word) && !isCalendarWord(word)).length;
}
