// The definition of hecha.yaml -> its JSON schema, for editors.
import { CONFIG, LEVELS, type Shape } from './keys.ts'

export function configSchema(ruleIds: readonly string[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'hecha.yaml',
    ...schemaOf(CONFIG, ruleIds),
  }
}

function schemaOf(shape: Shape, ruleIds: readonly string[]): object {
  const description = `${shape.about.en} / ${shape.about.zh}`
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1, description }
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1, description }
    case 'choice':
      return { enum: shape.of, description }
    case 'list':
      return { type: ['array', 'null'], items: schemaOf(shape.of, ruleIds), description }
    case 'map': {
      const inner = schemaOf(shape.of, ruleIds)
      // House rules have ids of their own, so unknown ones are allowed; the known ones are offered.
      const offered = shape.keys === 'rule' ? Object.fromEntries(ruleIds.map((id) => [id, { enum: LEVELS }])) : {}
      return { type: ['object', 'null'], properties: offered, additionalProperties: inner, description }
    }
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of, ruleIds)])),
        required: shape.required ?? [],
        additionalProperties: false,
        description,
      }
  }
}
