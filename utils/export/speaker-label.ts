import type { Speaker } from '../article/quotation';

/** "Ratna Wulandari, Kepala Dinas Pertamanan Kota Contoh": the name with what the article says of it. */
export function speakerLabel({ name, role, affiliation }: Speaker): string {
  const tells = affiliation && !role?.includes(affiliation) ? [role, affiliation].filter(Boolean).join(' ') : role;
  return tells ? `${name}, ${tells}` : name;
}
