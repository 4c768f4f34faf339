import type { Publication } from "../../model/document.js";
import type { Place } from "../draft.js";
import { findFiler } from "../head/filer.js";
import { findHeadDay } from "./head-day.js";
import type { Facts, HeadDate } from "../head/head-facts.js";
import { dayOnPage, publisherOnPage, type RemovedLine } from "./page-lines.js";
import { findBareDay, findBareSigner, findSignature } from "./signature.js";

const organTitle =
  /^(?:【[^】]{0,12}】)?(?!关于)((?:[\u4e00-\u9fff]{2,24}(?:党[组委]|党工委|党总支|党支部|委员会|[县市区州旗省]委|政府|局) )?(?:中共)?[^，。《》“”"\s]{4,40}?(?:党组|党委|党工委|委员会|党支部|党总支|总支部|支部|局|院|校|学校|公司|集团|办公室|中心|法院|检察院|政府|党总支部))(?:关于|落实|贯彻|巡[察视](?:反馈)?(?:意见|问题)?整改)/;

const credited = /供稿|撰稿|责编|编辑|审核|通讯员/;

/** What is read of a publication before its region is known; the places of `publisher` and `publishedOn` may lie outside the clean text. */
export interface FoundPublication extends Facts<Publication> {
  /** Places in the original text, of what stood in lines that were taken out. */
  readonly outside: Readonly<Record<string, Place>>;
  /** Whose document it is: the organ that its title begins with and the one that signs; what a page calls its source is neither. */
  readonly ownNames: readonly string[];
}

/** Reads who published and who signed, and when: from web page lines, the title and the last lines. */
export function readPublication(
  text: string,
  title: { readonly text: string; readonly start: number; readonly end: number } | undefined,
  removed: readonly RemovedLine[],
  dates: readonly HeadDate[],
): FoundPublication {
  const fields: { -readonly [Key in keyof Publication]: Publication[Key] } = {};
  const places: Record<string, Place> = {};
  const outside: Record<string, Place> = {};
  const publisher = publisherOnPage(removed);
  if (publisher !== undefined) {
    fields.publisher = publisher.value;
    outside["publisher"] = { start: publisher.start, end: publisher.end };
  }
  const published = dayOnPage(removed, publisher !== undefined);
  if (published !== undefined) {
    fields.publishedOn = published.value;
    outside["publishedOn"] = { start: published.start, end: published.end };
  }
  const filer = publisher === undefined ? findFiler(text) : undefined;
  if (filer !== undefined) {
    fields.publisher = filer.name;
    places["publisher"] = { start: filer.start, end: filer.end };
  }
  const headDay = findHeadDay(text, title);
  if (headDay !== undefined && fields.publishedOn === undefined) {
    fields.publishedOn = headDay.day;
    places["publishedOn"] = { start: headDay.start, end: headDay.end };
  }
  const bodyStart = headDay?.end ?? (title === undefined ? 0 : title.start + 1);
  const signature = findSignature(text, dates.filter(({ start }) => start >= bodyStart), bodyStart);
  if (signature !== undefined) {
    fields.signedBy = signature.name;
    places["signedBy"] = { start: signature.start, end: signature.end };
    fields.signedOn = signature.day;
    places["signedOn"] = signature.dayPlace;
  }
  const signer = signature === undefined ? findBareSigner(text) : undefined;
  if (signer !== undefined) {
    fields.signedBy = signer.name;
    places["signedBy"] = { start: signer.start, end: signer.end };
  }
  const isNews = removed.some((line) => credited.test(line.text)); // whose last day is the page's
  const bareDay = signature === undefined && !isNews ? findBareDay(text, dates.at(-1)) : undefined;
  if (bareDay !== undefined) {
    fields.signedOn = bareDay.day;
    places["signedOn"] = bareDay.dayPlace;
  }
  const organ = organTitle.exec(title?.text ?? "")?.[1];
  if (fields.publisher === undefined && title !== undefined && organ !== undefined) {
    fields.publisher = organ;
    places["publisher"] = { start: title.start, end: title.start + organ.length };
  }
  return { fields, places, outside, ownNames: [organ, signature?.name].filter((name) => name !== undefined) };
}
