import { createServer } from 'node:net';

export const host = '127.0.0.1';

/**
 * A port that the person may have named, and that nobody uses yet: said before anything is built or opened.
 * @param {string} variable name of the environment variable, for example `PORT`
 * @param {number} usual the port when the variable is not set
 * @throws {Error} whose message says what to do
 */
export async function freePort(variable, usual) {
  const port = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${variable}=${process.env[variable]} is no port: give a number from 1 to 65535.`);
  }
  const failure = await tryToListen(port);
  if (failure === 'EADDRINUSE') {
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: ${variable}=${port + 10} npm start`);
  }
  if (failure) throw new Error(`Port ${port} cannot be used (${failure}). Choose another: ${variable}=8000 npm start`);
  return port;
}

/** @returns {Promise<string | undefined>} the error's code */
function tryToListen(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
