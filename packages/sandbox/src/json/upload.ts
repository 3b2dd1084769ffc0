/** A file sent with a form. */
export class Upload {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;

  constructor(name: string, type: string, content: Uint8Array) {
    this.name = name;
    this.type = type;
    this.content = content;
  }
}
