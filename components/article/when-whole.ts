/** Said by an article's text of which only the beginning is drawn yet. */
export const PARTIAL = 'data-partial';

/** Resolves once all of the article's text is drawn: places in it can be looked for. */
export async function whenWhole(): Promise<void> {
  const partial = document.querySelector(`[${PARTIAL}]`);
  if (!partial) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (partial.hasAttribute(PARTIAL) && partial.isConnected) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(partial, { attributeFilter: [PARTIAL] });
  });
}
