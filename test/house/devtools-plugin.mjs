const sessions = new WeakMap();

/**
 * A command of web-test-runner for Chromium alone: `executeServerCommand('devtools', { method, params })` sends one message of the DevTools
 * protocol to the page of the test. One session for each page, since what a session emulates ends with it.
 */
export function devtoolsPlugin() {
  return {
    name: 'devtools-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'devtools') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      return (await devtools.send(payload.method, payload.params)) ?? true;
    },
  };
}
