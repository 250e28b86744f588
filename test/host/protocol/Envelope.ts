/** One message between an add-in's frame and its host: JSON text through `postMessage`, both ways. */
export interface Envelope {
  readonly _messageType: MessageType;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _actionType?: ActionType;
  readonly _errorCode?: number;
  readonly _responseType?: ResponseType;
  readonly _serializerVersion: 1;
}

export const messageTypes = { request: 0, response: 1 } as const;
export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseTypes = { answer: 0, event: 1 } as const;

export type MessageType = (typeof messageTypes)[keyof typeof messageTypes];
export type ActionType = (typeof actionTypes)[keyof typeof actionTypes];
export type ResponseType = (typeof responseTypes)[keyof typeof responseTypes];

/** The request in a text that came through `postMessage`; undefined when it is none of the library's. */
export function parseEnvelope(text: unknown): Envelope | undefined {
  if (typeof text !== 'string' || !text.includes('"_messageType"')) return undefined;
  const message = JSON.parse(text) as Envelope;
  return message._messageType === messageTypes.request ? message : undefined;
}

export function renderAnswer(request: Envelope, origin: string, data: unknown, errorCode = 0): string {
  return renderResponse(request, origin, request._actionName, data, responseTypes.answer, errorCode);
}

/** @param registration the request that asked for the event */
export function renderEvent(registration: Envelope, origin: string, data: unknown): string {
  return renderResponse(registration, origin, registration._actionName, data, responseTypes.event, 0);
}

function renderResponse(
  { _conversationId, _correlationId }: Envelope,
  origin: string,
  name: string,
  data: unknown,
  responseType: ResponseType,
  errorCode: number,
): string {
  const message: Envelope = {
    _messageType: messageTypes.response,
    _actionName: name,
    _conversationId,
    _correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  };
  return JSON.stringify(message);
}
