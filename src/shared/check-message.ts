import type { CallName, Message } from './messages.ts';
import type { Shape } from './shapes.ts';

/** The message if its call is one of `shapes` and its arguments have that call's form, else null. */
export function checkMessage<N extends CallName>(message: unknown, shapes: Readonly<Partial<Record<N, Shape>>>): Message<N> | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('args' in message)) return null;
  const { call, args } = message;
  if (typeof call !== 'string' || !Object.hasOwn(shapes, call)) return null;
  return shapes[call as N]?.(args) === true ? ({ call, args } as Message<N>) : null;
}
