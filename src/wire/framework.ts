// A fiscal year's framework as the page gets it, so that it computes with the same tree as the server.
import * as z from 'zod/mini';
import type { Framework, FrameworkNode } from '../domain/framework/node';

const confidence = z.enum(['sourced', 'inferred', 'recalled']);

const node: z.ZodMiniType<FrameworkNode> = z.lazy(() =>
  z.object({
    id: z.string(),
    level: z.enum(['total', 'instrument', 'indicator', 'subIndicator', 'item']),
    name: z.string(),
    weight: z.number(),
    children: z.array(node),
    confidence,
    aliases: z.array(z.string()),
    topic: z.exactOptional(z.string()),
    heading: z.exactOptional(z.string()),
    allOrNothing: z.exactOptional(z.boolean()),
    letter: z.exactOptional(z.string()),
  }),
);

export const frameworkSchema: z.ZodMiniType<Framework> = z.object({
  year: z.number(),
  root: node,
  bands: z.array(
    z.object({
      grade: z.string(),
      min: z.number(),
      floor: z.exactOptional(z.number()),
      confidence,
    }),
  ),
  passMark: z.number(),
  rounding: z.enum(['once', 'eachLevel']),
  confidence: z.object({ weights: confidence, structure: confidence, grades: confidence }),
});
