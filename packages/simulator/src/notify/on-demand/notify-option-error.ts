/** Thrown for a notification that can't be sent as it is asked for. */
export class NotifyOptionError extends TypeError {
  override readonly name = "NotifyOptionError";
  /** The option at fault; of the resource the member too: `resource/amount/total`. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
