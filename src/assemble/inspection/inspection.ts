import type { DocumentKind } from "../../model/document-kinds.js";
import type { Inspection } from "../../model/document.js";
import type { Place } from "../draft.js";
import { findOwnUnit, type NamedUnit } from "../head/filer.js";
import type { Facts, HeadDate, HeadParty, HeadTeam } from "../head/head-facts.js";
import { inspectedInTitle } from "./inspected-in-title.js";
import { findDays } from "./inspection-days.js";
import { frameworkOfHeadings, type Headings, namedFramework } from "./inspection-framework.js";
import { findLevel, findType } from "./inspection-kind.js";
import { findRound } from "./inspection-round.js";
import { besideTeam, findTeam, inspectedPlace, singleOnes } from "./inspection-team.js";
import { ownName } from "./own-name.js";
import { ownInspection } from "./own-inspection.js";
import { reportingBody } from "./reporting-body.js";
import type { FoundTitle } from "../head/title.js";

const openingLength = 1500;

/** What is below the inspected, and is not they. */
const below = /^(?:所辖|下辖|下属|所属)/;

/** What a document is, and whose. */
export interface Identity {
  readonly kind: DocumentKind;
  readonly title: FoundTitle | undefined;
  /** Who publishes it and who signs it. */
  readonly ownNames: readonly string[];
}

/** Reads who inspected whom, when and how, from title, opening and headings. */
export function readInspection(
  text: string,
  { kind, title: ownTitle, ownNames }: Identity,
  dates: readonly HeadDate[],
  allParties: readonly HeadParty[],
  teams: readonly HeadTeam[],
  headings: Headings,
  readNumeral: (text: string) => number | undefined,
): Facts<Inspection> {
  const fields: { -readonly [Key in keyof Inspection]: Inspection[Key] } = {};
  const places: Record<string, Place> = {};
  const title = ownTitle?.text ?? "";

  // a notice of many teams or units has no single one of them
  const single = singleOnes(kind, title + text.slice(0, 300), allParties, teams);
  // where others are told before the document's own inspection, all is read of that one
  const chosen = single.team && single.unit ? ownInspection(text, allParties, ownNames, openingLength) : undefined;
  const parties = chosen?.parties ?? allParties;
  const from = chosen?.start ?? 0;
  const opening = text.slice(from, openingLength);
  const team = single.team ? findTeam(text, { start: from, end: openingLength }, parties, teams) : undefined;
  if (team !== undefined) {
    fields.team = team.name;
    places["team"] = { start: team.start, end: team.end };
  }
  const inspected = single.unit ? (parties.find((party) => party.role === "inspected" && !below.test(party.name)) ?? besideTeam(text, team)) : undefined;
  if (inspected !== undefined) {
    const place = inspectedPlace(text, inspected, parties);
    const name = place.end === inspected.end ? inspected.name : text.slice(place.start, place.end).replace(/\s|[（(][^（）()]{0,12}[称原][^（）()]{0,30}[）)]/g, "");
    fields.inspectedOrg = /^(?:我|本|该|你)/.test(name) ? (inspected.canonical ?? ownName(name, opening, ownNames) ?? name) : name;
    places["inspectedOrg"] = place;
  }
  const own = inspected === undefined && single.unit ? unitNamed(text, ownTitle, kind, team !== undefined) : undefined;
  if (own !== undefined) {
    fields.inspectedOrg = own.name;
    places["inspectedOrg"] = { start: own.start, end: own.end };
  }
  const level = findLevel(fields.team, title, opening);
  if (level !== undefined) fields.level = level;
  const type = findType(fields.team, title, opening);
  if (type !== undefined) fields.type = type;

  const round = findRound(title, opening, fields.team, readNumeral);
  if (round !== undefined) fields.round = round;

  const { period, feedback } = findDays(text, dates.filter(({ start }) => start >= from && start < openingLength), single.team);
  if (period !== undefined) {
    fields.period = { start: period.firstDay, end: period.lastDay };
    places["period"] = period.place;
  }
  if (feedback !== undefined) {
    fields.feedbackDate = feedback.firstDay;
    places["feedbackDate"] = feedback.place;
  }

  const named = namedFramework(text);
  const framework = named?.word ?? frameworkOfHeadings(headings);
  if (framework !== undefined) fields.framework = framework;
  if (named !== undefined) places["framework"] = { start: named.start, end: named.end };
  return { fields, places };
}

/** The body that the title of a ledger or of feedback names, or the head of a report. */
function unitNamed(text: string, title: FoundTitle | undefined, kind: DocumentKind, hasTeam: boolean): NamedUnit | undefined {
  if (kind === "ledger") return findOwnUnit(text, title?.text ?? "");
  if (kind === "progress-report") return hasTeam ? undefined : reportingBody(text, title); // a team that inspected 我市12个单位
  return kind === "feedback-notice" && title !== undefined ? inspectedInTitle(text, title) : undefined;
}
