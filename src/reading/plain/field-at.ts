// What a schema asks for at a place in a file: its description, an example, the fields it may have.

import { z } from 'zod';
import { isLanguage } from '../../i18n/languages.ts';

type Schema = z.core.$ZodType;

export interface Field {
  /** undefined where the schema knows no such place */
  schema: Schema | undefined;
  description: string | undefined;
  /** as it is written in the file */
  example: string | undefined;
}

/** @param value what stands in the file, by which one of several schemas is chosen */
export function fieldAt(root: Schema, path: readonly PropertyKey[], value: unknown): Field {
  let schema: Schema | undefined = root;
  let here = value;
  let told = tellingOf(root, value);
  for (const key of path) {
    const holder = bare(schema, here);
    schema = holder && childOf(holder, key);
    here = here !== null && typeof here === 'object' ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    // What is said of all languages together, or of a list, is said of each.
    const own = schema ? tellingOf(schema, here) : {};
    told = isLanguage(String(key)) || typeof key === 'number' ? { ...told, ...own } : own;
  }
  return { schema: bare(schema, here), description: told.description, example: told.examples?.[0] };
}

/** The names of the fields that something in a file may have; empty where it may have any. */
export const fieldsOf = (schema: Schema | undefined): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

/** A schema without what wraps it: optional, with a default. */
export function bare(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (isWrapped(schema)) return bare(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) return bare(chosen(schema, value), value);
  return schema;
}

const isWrapped = (schema: Schema | undefined) =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodPrefault;

/** The option whose fixed words the value has. */
function chosen({ options }: z.ZodUnion, value: unknown): Schema | undefined {
  const fields = (value ?? {}) as Record<string, unknown>;
  return options.find(
    (option) =>
      option instanceof z.ZodObject &&
      Object.entries(option.shape).some(([key, field]) => field instanceof z.ZodLiteral && field.value === fields[key]),
  );
}

function childOf(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, Schema>)[key];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(key)] ?? schema.def.rest ?? undefined;
  return undefined;
}

interface Telling {
  description?: string | undefined;
  examples?: string[] | undefined;
}

/** What wraps a schema says more than the schema itself. */
function tellingOf(schema: Schema, value: unknown): Telling {
  const inner = isWrapped(schema) ? tellingOf(schema.unwrap(), value) : {};
  const { description, examples } = z.globalRegistry.get(schema) ?? {};
  return {
    ...inner,
    ...(description === undefined ? {} : { description }),
    ...(Array.isArray(examples) ? { examples: examples.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) } : {}),
  };
}
