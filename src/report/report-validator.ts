/** Says what keeps data from being a report. */
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { compileSchema } from '../compile-schema.ts';

export default compileSchema(schema);
