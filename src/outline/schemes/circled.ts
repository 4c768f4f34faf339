import type { SchemeReader } from "../marker.js";

/** ① to ⑳ and ❶ to ❿. */
export const circled: SchemeReader = {
  scheme: "circled",
  opens: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿",
  read: (text, start) => {
    const code = text.charCodeAt(start);
    const number = code >= 0x2776 ? code - 0x2776 + 1 : code - 0x2460 + 1;
    const stop = text[start + 1];
    return { end: start + (stop === "、" || stop === "." ? 2 : 1), number };
  },
};
