import { bodyOf } from "./own-body.js";

/** How a body speaks of itself where its kind is all that it says: 我单位, 本校党总支; not 我市, 我县各乡镇. */
const self = /^[我本](?:单位|学校|公司|集团|中心|医院|学院|街道|社区|[局院校馆站所园行厂社处办队])(?:党[组委]|党工委|党总支|党支部|党组织)?$/;
/** To whom the feedback was given: 向中共云岭县水利局党组反馈. */
const receiver = /向((?:中共)?(?![我本该各上被全])[^，。；：、\s向]{3,36}?(?:党组|党委|党工委|党总支|党支部|委员会|局|院|校|学|馆|公司|集团|中心))(?:领导班子|班子)?(?:集中|书面|现场|正式)?反馈/g;

/** How the bodies end that a short word means, where they do not end with it: 我校 of 云岭县第二中学. */
const endings: Readonly<Record<string, RegExp>> = {
  单位: /[\u4e00-\u9fff]$/,
  校: /[校学园]$|学院$|职教中心$/,
  学校: /[校学园]$|学院$|职教中心$/,
  公司: /公司$|集团$|银行$/,
};

/**
 * The full name of a body that a document only calls 我单位 or 我校: that of the feedback's receiver, of the signature, of the
 * title. Undefined where none of these is a body of that kind.
 *
 * @param opening - where the feedback is told
 * @param ownNames - whose document it is
 * @example ownName("我校党总支", "", ["云岭县第二中学党总支"]) // "云岭县第二中学党总支"
 */
export function ownName(name: string, opening: string, ownNames: readonly string[]): string | undefined {
  if (!self.test(name)) return undefined;
  const kind = bodyOf(name.slice(1));
  const isOfKind = (full: string): boolean => endings[kind]?.test(bodyOf(full)) ?? bodyOf(full).endsWith(kind);
  return [...[...opening.matchAll(receiver)].map(([, full = ""]) => full), ...ownNames].find(isOfKind);
}
