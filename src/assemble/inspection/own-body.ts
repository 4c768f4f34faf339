/** What Party bodies end with, behind the body whose they are: 云岭县水利局|党组, 云岭县档案馆|支部委员会. */
const partyTail = /(?:党组织?|党工委|党总支|(?:党?总)?支部(?:委员会)?|党支部|党委|委员会|(?<=[省市州盟县区旗])委)$/;
const self = /^[我本]/;
/** A region, as the first word of a self-naming: 我省, 我县各乡镇. */
const selfRegion = /^[我本]([省市州盟县区旗镇乡])/;
const shortest = 4; // characters of a shortened name that may stand for a longer one

/**
 * A body without what only tells which organ of it is meant.
 *
 * @example bodyOf("中共云岭县水利局党组") // "云岭县水利局"
 */
export function bodyOf(name: string): string {
  return name.replace(/^中共/, "").replace(partyTail, "");
}

/** Whether the characters of a word stand in a name in their order: 海陵农商银行 in 海陵农村商业银行. */
function shortens(word: string, name: string): boolean {
  if (word.length < shortest || name.startsWith(word)) return false;
  let at = -1;
  return [...word].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

/**
 * Whether a party is the one whose document it is: 县水利局党组 in the document of 中共云岭县水利局党组, and 我局. A region is not
 * the body of a document that one of its offices writes.
 *
 * @param ownNames - who publishes and who signs
 */
export function isOwnBody({ name, canonical }: { readonly name: string; readonly canonical?: string | undefined }, ownNames: readonly string[]): boolean {
  const own = ownNames.map(bodyOf).filter((body) => body !== "");
  if (self.test(name)) {
    const region = selfRegion.exec(name)?.[1];
    return region === undefined || own.some((body) => body.endsWith(region));
  }
  return [name, canonical ?? name].map(bodyOf).some((body) => body !== "" && own.some((whole) => whole.endsWith(body) || body.endsWith(whole) || shortens(body, whole)));
}
