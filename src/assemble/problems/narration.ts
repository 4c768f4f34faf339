import type { PointList } from "../../outline/index.js";
import type { Place } from "../draft.js";

const longestOpening = 160; // characters of a point that tell who takes the floor
/** One person and what he does at a meeting: 由组长…进行反馈, 包某主任传达了…精神, 局长代表党组表态. */
const person = /组长|主任|书记|局长|院长|校长|主席|负责人|同志|代表/;
const takesTheFloor = /反馈|传达|宣读|通报|表态|讲话|强调|主持|指出|作了/;

/** Whether the points of a list tell what was done at a meeting, one after another: 首先，由组长反馈…。其次，主任传达…。最后，局长表态. */
export function narrates(text: string, { family, items }: PointList): boolean {
  const speaks = ({ start, end }: Place): boolean => {
    const [opening = ""] = text.slice(start, Math.min(end, start + longestOpening)).split(/[。；]/, 1);
    const at = opening.search(person);
    return at >= 0 && takesTheFloor.test(opening.slice(at));
  };
  return family === "chain" && items.filter(speaks).length * 2 > items.length;
}
