/** Says what keeps data from being a configuration. */
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { compileSchema } from '../compile-schema.ts';

export default compileSchema(schema);
