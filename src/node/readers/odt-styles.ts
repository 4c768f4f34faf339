import { levelCount, type ListLevel } from "./list-counters.js";
import type { XmlAttributes } from "./xml.js";

/** What a style of paragraphs or characters says itself. */
interface Style {
  readonly parent: string | undefined;
  /** The list style of its paragraphs; empty where it switches numbers off. */
  readonly list: string | undefined;
  hidden: boolean;
}

type Level = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

/** The name under which the numbers of headings are kept. */
export const outlineStyle = "\u0000outline";
const deepestStyle = 40; // styles on styles; a circle ends here

/** Formats of numbers by the first (or first two) of the examples with which OpenDocument names them, as WordprocessingML calls them. */
const formats: Readonly<Record<string, string>> = {
  "": "none", "1": "decimal", a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman", "01": "decimalZero",
  一: "chineseCountingThousand", 壹: "chineseLegalSimplified", "壹貳": "ideographLegalTraditional", 〇: "ideographDigital",
  甲: "ideographTraditional", 子: "ideographZodiac", "①": "decimalEnclosedCircle", "⑴": "decimalEnclosedParen", "⒈": "decimalEnclosedFullstop",
  "㊀": "ideographEnclosedCircle", "１": "decimalFullWidth",
};

function integer(text: string | undefined, least: number): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.max(least, Number(text)) : undefined;
}

function readLevel(attributes: XmlAttributes, at: number): Level {
  const [first = "", second = ""] = (attributes.get("num-format") ?? "").split(",", 2).map((example) => example.trim());
  const format = formats[first + second] ?? formats[first] ?? "decimal";
  const shown = Math.min(at, integer(attributes.get("display-levels"), 1) ?? 1);
  const numbers = Array.from({ length: shown }, (_, index) => `%${at - shown + index + 1}`).join(".");
  const pattern = attributes.get("num-list-format")?.replace(/%(\d)%/g, "%$1");
  return {
    start: integer(attributes.get("start-value"), 0) ?? 1,
    format,
    text: format === "none" ? "" : (pattern ?? `${attributes.get("num-prefix") ?? ""}${numbers}${attributes.get("num-suffix") ?? ""}`),
    separated: true,
    legal: false,
    restart: undefined,
  };
}

/** The styles of an OpenDocument text, as far as they bear on its words. Tell it the elements of its parts in their order. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, Map<number, Level>>();
  #style: Style | undefined;
  #list: Map<number, Level> | undefined;
  #level: Level | undefined;

  /** Takes in an element, if it is one of a style. */
  open(element: string, attributes: XmlAttributes): void {
    switch (element) {
      case "style":
        this.#style = { parent: attributes.get("parent-style-name"), list: attributes.get("list-style-name"), hidden: false };
        this.#styles.set(keyOf(attributes.get("family"), attributes.get("name")), this.#style);
        break;
      case "text-properties":
        if (this.#style !== undefined && attributes.get("display") === "none") this.#style.hidden = true;
        break;
      case "list-style":
        this.#list = new Map();
        this.#lists.set(attributes.get("name") ?? "", this.#list);
        this.#style = undefined; // what follows is how its labels look
        break;
      case "outline-style":
        this.#list = new Map();
        this.#lists.set(outlineStyle, this.#list);
        this.#style = undefined;
        break;
      case "list-level-style-number":
      case "list-level-style-bullet":
      case "list-level-style-image":
      case "outline-level-style": {
        const at = integer(attributes.get("level"), 1) ?? 1;
        this.#level = element === "list-level-style-number" || element === "outline-level-style" ? readLevel(attributes, at) : { ...readLevel(attributes, at), format: "bullet" };
        if (at <= levelCount) this.#list?.set(at - 1, this.#level);
        break;
      }
      case "list-level-label-alignment":
        if (this.#level !== undefined) this.#level.separated = attributes.get("label-followed-by") !== "nothing";
        break;
    }
  }

  /** A level (from 0) of a list style; undefined where there is none. */
  levelAt(list: string, level: number): ListLevel | undefined {
    return this.#lists.get(list)?.get(level);
  }

  /** The list style that a paragraph's style gives it: its own or that of what it rests on. */
  listOf(style: string | undefined): string | undefined {
    for (const { list } of this.#chain("paragraph", style)) if (list !== undefined) return list;
    return undefined;
  }

  /** Whether a style hides what it is given to. */
  isHidden(family: "paragraph" | "text", style: string | undefined): boolean {
    for (const { hidden } of this.#chain(family, style)) if (hidden) return true;
    return false;
  }

  /** A style and what it rests on. */
  *#chain(family: string, name: string | undefined): Generator<Style> {
    let at = name;
    for (let steps = 0; at !== undefined && steps < deepestStyle; steps++) {
      const style = this.#styles.get(keyOf(family, at));
      if (style === undefined) return;
      yield style;
      at = style.parent;
    }
  }
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ""} ${name ?? ""}`;
}
