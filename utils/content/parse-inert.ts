/** What is used of trusted types, which TypeScript does not know yet; their HTML stands for strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML: (html: string) => string };
}

declare const trustedTypes: TrustedTypes | undefined;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * HTML from a file as a document in which nothing runs and nothing loads. Only to be looked through: what of it is to
 * be shown is sanitised first. Our pages' policy lets no string become HTML, so this one place says that it may.
 */
export function parseInert(html: string): Document {
  if (typeof trustedTypes !== 'undefined') {
    policy ??= trustedTypes.createPolicy('kutip-inert', { createHTML: (text) => text });
  }
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
