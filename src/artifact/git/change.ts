/**
 * What the run is about, as the event that started it says: which commit is proposed, and what it is proposed for.
 * Absent on a laptop, where the repository itself has to say.
 */
export type Change =
  | {
      readonly kind: 'pull-request';
      /** Of the pull request's own branch; not of the merge commit that is checked out. */
      readonly head?: string | undefined;
      /** The branch that it is to be merged into: "main". */
      readonly baseBranch: string;
    }
  | {
      readonly kind: 'push';
      /** The commit that the branch was at before; undefined for a new branch. */
      readonly before?: string | undefined;
      /** "refs/heads/main", "refs/tags/v1". */
      readonly ref: string;
      readonly defaultBranch?: string | undefined;
    }
  /** A schedule, a person: nothing is proposed. */
  | { readonly kind: 'other'; readonly defaultBranch?: string | undefined };
