/** Runs in a page of the extension: everything in all of its databases, as one text that changes when anything does. */
export async function storedRecords(): Promise<string> {
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [];
  for (const { name = '', version } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name, version));
    for (const store of database.objectStoreNames) {
      found.push([name, store, await settled(database.transaction(store).objectStore(store).getAll())]);
    }
    database.close();
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(found)));
  return new Uint8Array(digest).join('-');
}
