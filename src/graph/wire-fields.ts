/** Typed access to the fields of a message that protobufjs decoded: absent fields read as their default. */

import type { Integer } from './model.ts';

/** A decoded message; its keys are field names of `onnx-schema.ts`, never names from the file. */
export type Message = { readonly [field: string]: unknown };

export function has(raw: Message, field: string): boolean {
  return Object.hasOwn(raw, field);
}

export function text(raw: Message, field: string): string {
  const value = raw[field];
  return typeof value === 'string' ? value : '';
}

export function texts(raw: Message, field: string): readonly string[] {
  return list(raw, field).filter((value) => typeof value === 'string');
}

export function bytesOf(raw: Message, field: string): Uint8Array {
  const value = raw[field];
  return value instanceof Uint8Array ? value : new Uint8Array();
}

export function chunks(raw: Message, field: string): readonly Uint8Array[] {
  return list(raw, field).filter((value) => value instanceof Uint8Array);
}

export function message(raw: Message, field: string): Message | undefined {
  const value = raw[field];
  return typeof value === 'object' && value !== null ? (value as Message) : undefined;
}

export function messages(raw: Message, field: string): readonly Message[] {
  return list(raw, field) as readonly Message[];
}

/** An int64 without loss. */
export function integer(raw: Message, field: string): Integer {
  return toInteger(raw[field]);
}

export function integers(raw: Message, field: string): readonly Integer[] {
  return list(raw, field).map(toInteger);
}

/** A number, inexact beyond 2^53. */
export function number(raw: Message, field: string): number {
  return Number(toInteger(raw[field]));
}

export function numbers(raw: Message, field: string): readonly number[] {
  return list(raw, field).filter((value) => typeof value === 'number');
}

/** A name from the file for a message: one line, bounded, in quotes. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 77)}...` : name);
}

function list(raw: Message, field: string): readonly unknown[] {
  const value = raw[field];
  return Array.isArray(value) ? value : [];
}

/** protobufjs gives int64 as an object of two 32-bit halves. */
function toInteger(value: unknown): Integer {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value !== 'object' || value === null) return 0;
  const { low, high } = value as { low: number; high: number };
  const whole = high * 0x1_0000_0000 + (low >>> 0);
  return Number.isSafeInteger(whole) ? whole : (BigInt(high) << 32n) | BigInt(low >>> 0);
}
