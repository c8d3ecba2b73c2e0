/**
 * Runs in the reader page: what stands in the drawn article that neither the allow-list nor the reader's own controls
 * would put there. Markup can only come to life through one of these.
 */
export function foreignParts(document: Document): string[] {
  const loading = 'script,iframe,frame,object,embed,applet,form,link,meta,base,style,audio,video,source,track,portal';
  const drawing = 'svg *:not(path,circle,rect,line,polyline,polygon,g),math,template,slot,noscript,textarea,select';
  const found = [...document.querySelectorAll(`article :is(${loading},${drawing})`)].map(({ localName }) => localName);
  for (const element of document.querySelectorAll('article *')) {
    for (const { name, value } of element.attributes) {
      const runs = /^on|^srcdoc$|^srcset$|^formaction$|^ping$|^background$|^action$|^is$/.test(name);
      const leads = /^(?:src|href|cite|data|poster)$|:href$/.test(name) && !/^(?:https?:|mailto:|#)/i.test(value);
      if (runs || leads) found.push(`${element.localName} ${name}=${value.slice(0, 40)}`);
    }
  }
  return found;
}
