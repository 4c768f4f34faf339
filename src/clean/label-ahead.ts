import { fieldLabels } from "../lexicon/cues.js";

/** Whether a line opens with the label of a value: 整改情况：, 【责任单位】. */
export function opensWithLabel(head: string): boolean {
  const from = "【[〔".includes(head[0] ?? " ") ? 1 : 0;
  const label = fieldLabels().finder.at(head, from);
  return label !== undefined && "：:】]〕".includes(head[from + label.length] ?? " ");
}
