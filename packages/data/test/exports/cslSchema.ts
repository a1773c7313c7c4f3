const text = { type: 'string', minLength: 1 } as const;

const name = {
  oneOf: [
    {
      type: 'object',
      properties: { family: text, given: text },
      required: ['family', 'given'],
      additionalProperties: false,
    },
    { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false },
  ],
} as const;

const issued = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
} as const;

/** The part of CSL-JSON 1.0.2 that we write, stricter than the standard: no field beside it, none empty. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['article-journal', 'chapter', 'report', 'webpage', 'document'] },
      title: text,
      language: text,
      author: { type: 'array', minItems: 1, items: name },
      'container-title': text,
      issued,
      volume: text,
      issue: text,
      page: text,
      DOI: text,
      PMID: text,
      PMCID: text,
      URL: { ...text, pattern: '^https://' },
      status: text,
      note: text,
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
} as const;
