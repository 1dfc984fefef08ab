import { HttpResponse } from 'msw';
import type { FaultPlan } from '../faults.js';
import { delay } from '../waiting.js';
import type { FoundMethod } from './agents.js';
import { isAuthenticated } from './auth.js';
import { faultResponse } from './fault-responses.js';
import { languageOf, localized } from './language.js';
import { Params } from './params.js';
import { failure, json, noContent, unauthenticated } from './responses.js';

/** `POST`: runs a method the way the server does, unless a fault gets in the way. */
export async function invoke(
  { agent, name, method }: FoundMethod,
  request: Request,
  faults: FaultPlan,
  closing?: AbortSignal,
): Promise<Response> {
  const signal = closing ? AbortSignal.any([request.signal, closing]) : request.signal;
  try {
    await delay(faults.nextDelay(), signal);
    const fault = faults.take(`${agent}/${name}`);
    if (fault !== undefined) return await faultResponse(fault, signal);
  } catch (error) {
    if (closing?.aborted) return HttpResponse.error();
    throw error;
  }
  if (!isAuthenticated(request)) return unauthenticated();
  const language = languageOf(request.headers);
  try {
    const result = await method.run(Params.parse(await request.text()), { language });
    if (method.returns === 'void') return noContent();
    return json(language === undefined || method.untranslated ? result : localized(result, language));
  } catch (error) {
    return failure(error);
  }
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
