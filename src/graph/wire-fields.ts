/** Typed access to the fields of a decoded message: absent fields read as their default. */

import { ByteRange, bytesInMemory } from './byte-source.ts';
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

/** Bytes of a field that is short; empty for one that was left in the file. */
export function bytesOf(raw: Message, field: string): Uint8Array {
  const value = raw[field];
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/** Repeated bytes that are read whatever their length. */
export function byteTexts(raw: Message, field: string): readonly Uint8Array[] {
  return list(raw, field).filter((value) => value instanceof Uint8Array);
}

/** Bytes of any length, in memory or in the file; `undefined` where there are none. */
export function range(raw: Message, field: string): ByteRange | undefined {
  return toRange(raw[field]);
}

export function ranges(raw: Message, field: string): readonly ByteRange[] {
  return list(raw, field).flatMap((value) => toRange(value) ?? []);
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

function toInteger(value: unknown): Integer {
  return typeof value === 'number' || typeof value === 'bigint' ? value : 0;
}

function toRange(value: unknown): ByteRange | undefined {
  if (value instanceof Uint8Array) return new ByteRange(bytesInMemory(value));
  return value instanceof ByteRange ? value : undefined;
}
