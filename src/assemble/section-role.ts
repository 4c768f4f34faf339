import type { SectionRole } from "../lexicon/cues.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { OutlineNode } from "../outline/index.js";
import { opensAsDeed } from "./deeds.js";
import { holdsEffects } from "./effects.js";
import { facesProblems, hasIssueForm, isAspectTitle, namesFocus, namesProblemList, roleOfTitle, statesProblem, statesWhatIsWrong, tellsOfOrganising } from "./heading-words.js";
import { givesState } from "./states/heading-status.js";
import { isDefectClause, isDefectHeading } from "./problems/defect.js";

/** 认真落实巡察意见, 意见建议落实情况: what was asked is done. */
const carriesOut = /(?:落实|整改|对照|采纳|传达|学习|领会)[^，,。]{0,12}$/;
/** 持续推进…, 继续抓好…: what will go on. */
const goesOn = /^(?:持续|继续|进一步|坚持|加强|不断|常态化)/;
/** 加强学习不够 does not go on. */
const saysNot = /[不未缺弱差慢][^，,。]{0,4}$/;

/** What is known of a document's headings before their roles. */
export interface KnownOfHeadings {
  /** Those that a label line answers: a chapter most of whose headings are among them holds issues, whatever its words. */
  readonly labelled?: ReadonlySet<OutlineNode>;
  /** The chapter that only looks ahead: it holds no issues. */
  readonly closing?: OutlineNode | undefined;
  /** Whether a speaker promises for those who were inspected (表态发言): what he says is no requirement. */
  readonly promises?: boolean;
}

/** What each heading's section is for: by its own words, else by its chapter's, else by the kind of document. */
export function sectionRoles(
  roots: readonly OutlineNode[],
  titleOf: (node: OutlineNode) => string,
  kind: DocumentKind,
  { labelled = new Set(), closing, promises = false }: KnownOfHeadings = {},
): ReadonlyMap<OutlineNode, SectionRole> {
  const roles = new Map<OutlineNode, SectionRole>();
  const answers = kind === "progress-report" || kind === "ledger";
  const holdsIssues = (node: OutlineNode): boolean =>
    hasIssueForm(titleOf(node)) ||
    node.scheme === "problem" ||
    (node.level > 1 && /[不薄滞缺弱][^。]{0,8}的问题$/.test(titleOf(node))) ||
    node.children.some(holdsIssues);
  /** Whether the headings under one name what was done, no aspects and no problems: 高度重视, 加强领导抓整改. */
  const holdsActions = ({ children }: OutlineNode): boolean =>
    children.length > 0 && !children.some((child) => child.children.length > 0 || labelled.has(child) || child.scheme === "problem" || isAspectTitle(titleOf(child)) || namesFocus(titleOf(child)) || statesProblem(titleOf(child)));
  const isAnswered = (node: OutlineNode): boolean => {
    if (!answers || labelled.size === 0) return false;
    const title = titleOf(node);
    if (asking.has(roleOfTitle(title)) && !statesProblem(title)) return false; // 落实工作要求有差距 asks nothing
    const leaves = leavesOf(node, labelled);
    return leaves.filter((leaf) => labelled.has(leaf)).length * 2 >= leaves.length;
  };
  /** Whether at least half of the headings under one tell what is wrong, or hold such: 二、整改成效 （一）…方面 1.审核不严. */
  const holdsDefects = ({ children }: OutlineNode): boolean =>
    children.filter((child) => isDefectHeading(titleOf(child)) || holdsDefects(child)).length * 2 >= Math.max(1, children.length);
  /** Whether most headings right under one are aspects of the inspection with numbered paragraphs of their own. */
  const holdsAspects = ({ children }: OutlineNode): boolean =>
    children.filter((child) => child.children.length > 0 && namesFocus(titleOf(child))).length * 2 > children.length;
  /** Whether the headings under one only say what will go on: 持续深化河湖“清四乱”. */
  const holdsIntents = ({ children }: OutlineNode): boolean => children.length > 0 && children.every((child) => goesOn.test(titleOf(child)) && !saysNot.test(titleOf(child)) && !hasIssueForm(titleOf(child)));
  const assign = (node: OutlineNode, given: SectionRole): void => {
    // a heading of the focus in a speech before the inspection says what will be looked at
    const role = kind === "mobilisation" && given === "requirement" && namesFocus(titleOf(node)) ? "checkpoint" : given;
    roles.set(node, role);
    for (const child of node.children) {
      if (role === "issues") {
        assign(child, role); // inside a chapter of issues every heading is an issue or a group of them
        continue;
      }
      const own = roleOfTitle(titleOf(child));
      const turns =
        (own === "plan" && !(answers && givesState(titleOf(child)))) ||
        (own === "requirement" && !(answers && carriesOut.test(titleOf(child)))) ||
        own === "contact" ||
        own === "commitment" ||
        (own === "issues" && (role === "organisation" || role === "overview") && answers && child.children.length > 0);
      assign(child, !asking.has(role) && (isAnswered(child) || (answers && !asking.has(own) && holdsDefects(child))) ? "issues" : turns ? own : role);
    }
  };
  const inspects = kind === "mobilisation" || kind === "announcement";
  // chapters that are the issues themselves: 一、前置研究把关不严 … 七、…
  const manyProblems = roots.length > 2 && roots.filter((node) => statesProblem(titleOf(node))).length * 2 > roots.length;
  for (const node of roots) {
    const title = titleOf(node);
    let role = roleOfTitle(title);
    if (answers && role === "requirement" && carriesOut.test(title)) role = "organisation";
    // 需要长期坚持的整改事项, 已完成整改的问题
    if (answers && (role === "plan" || (role === undefined && node.children.length > 0)) && givesState(title) && !holdsIntents(node)) role = "issues";
    // 落实主体责任不到位 organises nothing
    if (answers && role === "organisation" && statesWhatIsWrong(title)) role = undefined;
    if (answers && node.children.length === 0 && namesProblemList(title)) role = "issues";
    else if ((answers || kind === "feedback-notice") && !asking.has(role) && isDefectHeading(title)) role = "issues";
    else if (answers && role === "issues" && tellsOfOrganising(title) && holdsActions(node)) role = "organisation";
    else if (answers && node === closing && !holdsIssues(node)) role = "plan";
    else if (answers || kind === "feedback-notice") {
      if (holdsIssues(node) || isAnswered(node) || (answers && role !== "plan" && holdsAspects(node))) role = "issues";
      else if (answers && !asking.has(role) && holdsDefects(node)) role = "issues";
      else if (namesFocus(title) && (isAspectTitle(title) || role === undefined || role === "issues")) {
        if (role !== "organisation" || !title.endsWith("情况")) role = "issues";
      } else if (role === undefined && /方面$/.test(title)) role = "issues";
      else if (role === "organisation" && kind === "feedback-notice" && /方面$/.test(title)) role = "issues";
      else if (role === "overview" && answers) role = "organisation";
      else if (role === undefined && answers && holdsEffects(title, node.children.map(titleOf))) role = "organisation";
      else if (role === undefined && answers && manyProblems) role = statesProblem(title) || (node !== roots.at(-1) && node !== roots[0]) ? "issues" : undefined;
      if (kind === "feedback-notice" && role === undefined && (statesProblem(title) || isAspectTitle(title))) role = "issues";
      else if (kind === "feedback-notice" && role === "organisation" && isDefectClause(title)) role = "issues"; // 党组织领导作用发挥不够
    } else if ((kind === "mobilisation" || kind === "address") && (role === "organisation" || role === "overview")) role = undefined;
    else if ((kind === "work-report" || kind === "round-summary") && namesProblemList(title)) role = "issues";
    else if ((kind === "mobilisation" || kind === "address") && facesProblems(title)) role = "issues";
    else if (role === "issues") role = /存在的|不足$|主要问题$/.test(title) && !inspects ? "issues" : undefined;
    assign(node, role ?? (promises ? "commitment" : defaultRole(kind, node, roots)));
  }
  /** Whether the chapters at both sides hold issues, and this one headings like theirs: 二、柳湾村 （一）冷库建成后闲置. */
  const standsAmongIssues = (node: OutlineNode, index: number): boolean =>
    [roots[index - 1], roots[index + 1]].every((beside) => beside !== undefined && roles.get(beside) === "issues" && beside.children[0]?.scheme === node.children[0]?.scheme);
  for (const [index, node] of answers ? roots.entries() : []) {
    const isOpen = node.children.length > 0 && roles.get(node) !== "issues" && roleOfTitle(titleOf(node)) === undefined && !opensAsDeed(titleOf(node));
    if (isOpen && standsAmongIssues(node, index)) assign(node, "issues");
  }
  return roles;
}

/** Chapters of these say what is to be done: their labels answer nothing. */
const asking: ReadonlySet<SectionRole | undefined> = new Set<SectionRole | undefined>(["plan", "requirement", "commitment", "contact"]);

/** The headings at and under one that hold none themselves, or are answered as a whole. */
function leavesOf(node: OutlineNode, labelled: ReadonlySet<OutlineNode>): readonly OutlineNode[] {
  return node.children.length === 0 || labelled.has(node) ? [node] : node.children.flatMap((child) => leavesOf(child, labelled));
}

function defaultRole(kind: DocumentKind, node: OutlineNode, roots: readonly OutlineNode[]): SectionRole {
  switch (kind) {
    case "mobilisation":
    case "address":
      return "requirement";
    case "feedback-notice":
      return "issues";
    case "progress-report":
      // chapters between the first and the last are where the answers stand
      return roots.length > 2 && node !== roots[0] && node !== roots.at(-1) && node.children.length > 1 ? "issues" : "organisation";
    case "work-report":
    case "round-summary":
      return "organisation";
    default:
      return "overview";
  }
}
