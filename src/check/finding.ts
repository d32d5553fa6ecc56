/** Something that does not fit together in a store. */
export interface Finding {
  /** Name of the rule that finds it. */
  readonly rule: string;
  /** What the rule finds, in a few words. */
  readonly finds: string;
  /** Id of what does not fit. */
  readonly id: string;
  readonly detail: string;
}
