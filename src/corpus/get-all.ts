/**
 * What a store has under each of the keys, in their order; undefined where it has nothing. One promise for all requests: they are answered in
 * their order, and a promise each costs more than the reading.
 */
export function getAll<Value>(store: IDBObjectStore, keys: readonly IDBValidKey[]): Promise<(Value | undefined)[]> {
  return new Promise((resolve, reject) => {
    const requests = keys.map((key): IDBRequest<Value | undefined> => store.get(key));
    const last = requests.at(-1);
    if (!last) {
      resolve([]);
      return;
    }
    // The errors of all requests arrive there, where nobody stops them (`addNew`): a listener each would cost as much as the asking.
    store.transaction.addEventListener('error', (event) => reject((event.target as IDBRequest).error));
    last.onsuccess = () => resolve(requests.map((request) => request.result));
  });
}
