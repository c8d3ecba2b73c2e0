import { BY, BY_ABROAD, WRITER, WRITTEN_BY } from './rules/byline-words';

/** Words before and around names in bylines, Indonesian and English, as they stand at the start of a line. */
const LEAD = new RegExp(
  `^\\s*(?:(?:ditulis|dilaporkan|disunting)\\s+)?(?:${WRITTEN_BY}|${WRITER}|${BY}|${BY_ABROAD}|authors?|tekst)\\s*[:\\-–]?\\s+`,
  'i',
);
const SPLIT = /\s*(?:[,;|•·/\n\t]|\s(?:dan|and|und|et|y|og|och|en|serta|with|&)\s|\s[-–—]\s)\s*/i;
const NOT_A_NAME =
  /\d{2}|https?:|www\.|\.(?:com|co|id|net|org)\b|@|[<>{}[\]=]|^(?:\S*admin\S*|administrator|super ?user|(?:admin|redaksi|kontributor)(?: \S+){0,3}|redaksi\d*|redaktur|adv|tim(?: liputan)?|team|staff|editor|editors|newsroom|guest|unknown|none|null|undefined|penulis|reporter|author|correspondent|update[d]?|published|reuters staff|(?:news )?agenc(?:y|ies))$/i;
/** What somebody is, after the name or beside it: "Dana Whitfield, Staff Writer". */
const ROLE =
  /(?:^|\s+)(?:(?:senior|chief|staff|contributing|guest|deputy|managing|associate|assistant|health|science|political|business|sports|news|tech)\s+)*(?:writer|reporter|editor|correspondent|columnist|contributor|author|journalist|producer|wartawan|jurnalis|redakteur(?:in)?)s?(?:\s+(?:at|of|for|for the)\b.*)?$/i;
/** Labels that stand where a name should: "5 min read", "View more posts", "Event Type". */
const LABEL =
  /^(?:view|lihat|publié|mis à jour|publicado|atualizado|pubblicato|aggiornato|veröffentlicht|gepubliceerd|publicerad|opublikowano|follow|share|read|see|posted|written|published|updated|in|on|at|the author|about)\b|\b(?:posts?|read|reads|menit|type|case|category|categories|comments?|views?|share|tags?|menu|home|login|newsletter|subscribe)$|^\d|^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)$/i;
/** What follows a name on its line: "Written by Rani Lestari in Linux on 1 June 2019". */
const WHEN = /\s+(?:in\s+\S+(?: \S+){0,3}\s+)?(?:on|pada|at)\s+(?=.{0,20}\d).*$/i;
const ADDRESS = /\S*(?:https?:|www\.|@\S*\.)\S*/gi;
const DEGREE = /^(?:S|M|Ph|Dr|Drs|Ir|Lc|SH|SE|MM|MH|Jr|Sr|II|III|IV|MD|PhD|M?D)\b\.?\s?[\w.]{0,6}$/;
const NAME_LENGTH = 60;
const NAMES = 12;

/**
 * The people named in a byline, without "By", site name, dates and addresses; each once, as the page spells them.
 * @param site the site's name, which is no person.
 */
export function peopleOf(byline: string, site = ''): string[] {
  const people: string[] = [];
  const text = byline.slice(0, 1_000).replace(/\s+/g, ' ').replace(ADDRESS, ' ').replace(WHEN, '');
  for (const part of text.replace(LEAD, '').split(SPLIT)) {
    const name = part
      .replace(LEAD, '')
      .replace(/\s*\([^)]*\)\s*$/, '')
      .replace(ROLE, (role, at: number, whole: string) =>
        at === 0 || whole.slice(0, at).trim().includes(' ') ? '' : role,
      )
      .replace(/^[\s"'“”.:*]+|[\s"'“”:*)-]+$/g, '');
    const last = people.at(-1);
    if (last && DEGREE.test(name)) people[people.length - 1] = `${last}, ${name}`;
    else if (isName(name, site) && !people.includes(name)) people.push(name);
  }
  return people.slice(0, NAMES);
}

function isName(name: string, site: string): boolean {
  if (name.length < 2 || name.length > NAME_LENGTH || NOT_A_NAME.test(name) || LABEL.test(name) || !/\p{L}/u.test(name))
    return false;
  if (name.split(' ').length > 6) return false;
  if (/^\S+\.[a-z]{2,3}$/.test(name)) return false;
  return bare(name) !== bare(site);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
