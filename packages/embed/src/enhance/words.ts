/** What the enhancer says, in one language. Templates hold their arguments in braces. */
export interface EnhancerWords {
  readonly lang: string;
  /** Pattern of the link of a snippet; its group is the title. */
  readonly wholePage: string;
  /** `{date}` */
  readonly overdue: string;
  readonly choose: string;
  readonly treatments: string;
  readonly questions: string;
  readonly usualCare: string;
  /** `{names}` */
  readonly hidden: string;
  /** `{number}` */
  readonly reference: string;
  readonly stages: string;
  readonly previous: string;
  readonly next: string;
  readonly showAll: string;
  /** Pattern of the heading of stage `{number}`; its group is the name. */
  readonly stageName: string;
  /** `{number}`, `{total}`, `{stage}` */
  readonly step: string;
}

/** A template with its arguments in place. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** The text that stands for the argument of a pattern; nothing where the pattern does not fit. */
export const readArgument = (pattern: string, text: string): string | undefined =>
  new RegExp(pattern).exec(text)?.[1];
