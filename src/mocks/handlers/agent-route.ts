import type { FaultPlan } from '../faults.js';
import type { Resources } from '../tenant/resources.js';
import { delay } from '../waiting.js';
import { BinaryAnswer, type AgentMethod } from './agent.js';
import type { FoundMethod } from './agents.js';
import { isAuthenticated } from './auth.js';
import { toBase64 } from './base64.js';
import { faultResponse } from './fault-responses.js';
import { languageOf, localized } from './language.js';
import { Params } from './params.js';
import { bytesOf, failure, json, noContent, unauthenticated } from './responses.js';

export interface RouteContext {
  readonly faults: FaultPlan;
  /** What answers in a language are made of. */
  readonly resources: Resources;
  readonly closing?: AbortSignal | undefined;
}

/** `POST`: runs a method the way the server does, unless a fault gets in the way. */
export async function invoke(
  { agent, name, method }: FoundMethod,
  request: Request,
  { faults, resources, closing }: RouteContext,
): Promise<Response> {
  const signal = closing ? AbortSignal.any([request.signal, closing]) : request.signal;
  try {
    await delay(faults.nextDelay(), signal);
    const fault = faults.take(`${agent}/${name}`);
    if (fault !== undefined) return await faultResponse(fault, signal);
  } catch (error) {
    if (closing?.aborted) return Response.error();
    throw error;
  }
  if (!isAuthenticated(request)) return unauthenticated();
  const language = languageOf(request.headers);
  try {
    const params = Params.parse(await request.text(), new URL(request.url).searchParams);
    const result = await method.run(params, { language });
    if (method.returns === 'void') return noContent();
    if (method.returns === 'Byte[]') return binary(result, request.headers);
    return json(inLanguage(result, method, language, resources));
  } catch (error) {
    return failure(error);
  }
}

function inLanguage(
  result: unknown,
  { untranslated = [] }: AgentMethod,
  language: string | undefined,
  resources: Resources,
): unknown {
  if (language === undefined || untranslated === true) return result;
  return localized(result, language, resources, new Set(untranslated || []));
}

/** Clients that ask for bytes get bytes; to all others they are a text of their JSON. */
function binary(result: unknown, headers: Headers): Response {
  const asBytes = /\boctet-stream\b/i.test(headers.get('Accept') ?? '');
  if (!(result instanceof BinaryAnswer)) return asBytes ? noContent() : json(null);
  return asBytes ? bytesOf(result.bytes) : json(toBase64(result.bytes));
}

/** `GET`: describes a method and never runs it. */
export function describe({ agent, name, method }: FoundMethod): Response {
  return json({
    Name: `${agent}.${name}`,
    HttpMethod: 'POST',
    Parameters: Object.entries(method.parameters).map(([Name, Type]) => ({ Name, Type })),
    Returns: method.returns,
  });
}
