import { partyLexicon } from "./parties.js";

const pageEnding = /(?:网|(?<![通汇])报|在线|公众号|客户端|微信|发布)$/;

/** Whether a name ends as that of a body or of a site does: 县水利局, 云岭发布. */
export function endsLikeUnit(name: string): boolean {
  return pageEnding.test(name) || partyLexicon().orgSuffixes.some(({ suffix, kind }) => kind !== "place" && name.length > suffix.length && name.endsWith(suffix));
}
