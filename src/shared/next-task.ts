/**
 * Lets what has happened meanwhile be dealt with: a page draws and hears its reader, a background takes the answers of its database. By a
 * message: a timer would wait for some milliseconds each time, in a hidden page for a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
