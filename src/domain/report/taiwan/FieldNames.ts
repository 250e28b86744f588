import { taiwanText, traditionalText } from '../../../base/chinese/taiwanText';
import type { ReportField } from '../ReportDefinition';

/** The names of a report's fields, each also as it is written in Traditional: 標題, 責任人, and as Taiwan says it, 負責人. */
export class FieldNames {
  private readonly simplified = new Map<string, string>();

  constructor(fields: readonly ReportField[]) {
    const names = new Set(fields.flatMap(({ path }) => path.match(NAME) ?? []));
    // A name as it is spelt comes before another one's that only means the same.
    for (const write of [traditionalText, taiwanText]) {
      for (const name of names) {
        const written = write(name);
        if (!names.has(written) && !this.simplified.has(written)) this.simplified.set(written, name);
      }
    }
  }

  /** The field's own name; undefined when it is none in Traditional. */
  simplifiedOf(name: string): string | undefined {
    return this.simplified.get(name);
  }

  /** `檢查.問題[].說明` → `检查.问题[].说明`; names it does not know stay. */
  simplifyPath(path: string): string {
    return path.replace(NAME, (name) => this.simplified.get(name) ?? name);
  }
}

const NAME = /[^.[\]]+/g;
