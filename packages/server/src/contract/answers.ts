import type { Answer, Operation } from './document.js';
import type { Schemas } from './schemas.js';

/** The server was about to break its own contract. The message says where, without the values. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach';
}

export interface OutgoingAnswer {
  status: number;
  headers: Headers;
  contentType: string | undefined;
  body: unknown;
}

/** @throws {ContractBreach} */
export type AnswerChecker = (operation: Operation, answer: OutgoingAnswer) => void;

/** Holds answers against the contract: status, media type, body, and the headers that it describes. */
export function answerChecker(schemas: Schemas): AnswerChecker {
  return (operation, { status, headers, contentType, body }) => {
    const where = `${operation.id} ${status}`;
    const answer = operation.answers[status] ?? operation.answers['default'];
    if (!answer || (status < 400 && !operation.answers[status]))
      throw new ContractBreach(`${where}: not in the contract`);
    checkBody(answer, contentType, body, where, schemas);
    for (const [name, schema] of Object.entries(answer.headers)) {
      const value = headers.get(name);
      if (value === null) continue;
      const typed = schema['type'] === 'integer' ? Number(value) : value;
      assertValid(schemas, schema, typed, `${where}, header ${name}`);
    }
  };
}

function checkBody(
  { content }: Answer,
  contentType: string | undefined,
  body: unknown,
  where: string,
  schemas: Schemas,
): void {
  if (contentType === undefined || body === undefined) {
    if (Object.keys(content).length > 0) throw new ContractBreach(`${where}: no body`);
    return;
  }
  const schema = content[contentType];
  if (!schema) throw new ContractBreach(`${where}: ${contentType} is not in the contract`);
  assertValid(schemas, schema, body, where);
}

function assertValid(schemas: Schemas, schema: Answer['content'][string], value: unknown, where: string): void {
  const validate = schemas.forAnswer(schema);
  if (validate(value)) return;
  const faults = (validate.errors ?? []).map(
    ({ instancePath, keyword, message }) => `${instancePath} ${keyword} ${message}`,
  );
  throw new ContractBreach(`${where}: ${faults.join('; ')}`);
}
