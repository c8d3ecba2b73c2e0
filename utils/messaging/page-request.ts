/** Key on the isolated world's global object through which a script learns what it is asked; pages cannot see it. */
export const REQUEST_KEY = 'kutipRequest';

/** In the injected script: what was asked, once. Only our own pages can have left it. */
export function takeRequest<Request>(): Request | undefined {
  const request: Request | undefined = Reflect.get(globalThis, REQUEST_KEY);
  Reflect.deleteProperty(globalThis, REQUEST_KEY);
  return request;
}
