/**
 * That the model is not in the commit that was asked for. For a reference that is a mistake; for a baseline it is how
 * every model begins, so the acquire stage takes it for an answer there.
 */
import { UserError } from '../../errors.ts';

export class AbsentModel extends UserError {
  /** In one clause: "models/a.onnx is new: the merge base with main, 1234567890, does not have it". */
  readonly reason: string;

  constructor(reason: string, where: string, got?: string) {
    super({
      code: 'git-model-absent',
      what: reason,
      where,
      got,
      hint: 'check the path and the revision: git:REVISION/PATH',
    });
    this.reason = reason;
  }
}
