/** An option with which no widget can be made. */
export class EmbedOptionError extends TypeError {
  override readonly name = 'EmbedOptionError';
  readonly option: string;
  /** As given. */
  readonly value: unknown;
  /** The values that can be taken; empty where there is no list. */
  readonly allowed: readonly string[];

  constructor(option: string, value: unknown, allowed: readonly string[], why = '') {
    const list = allowed.length > 0 ? ` Take one of: ${allowed.join(', ')}.` : '';
    super(
      `The option "${option}" cannot be ${JSON.stringify(value) ?? String(value)}, so nothing was made.${why && ` ${why}`}${list}`,
    );
    this.option = option;
    this.value = value;
    this.allowed = allowed;
  }
}
