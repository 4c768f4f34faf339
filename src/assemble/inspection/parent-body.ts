const parent = /^[\u4e00-\u9fff]{2,14}?(?:医院|大学|公司|银行|集团)(?=[\u4e00-\u9fff]{2,10}(?:医院|公司|分行|支行|学院|分校|校区))/;

/**
 * A title without the body to which the inspected unit belongs: where that body is at home tells nothing of where the unit is.
 *
 * @example withoutParentBody("巡察甘肃省第九医院青禾医院党委", "甘肃省第九医院青禾医院党委") // "巡察青禾医院党委"
 */
export function withoutParentBody(title: string, inspectedOrg: string | undefined): string {
  const body = inspectedOrg === undefined ? undefined : parent.exec(inspectedOrg)?.[0];
  return body === undefined ? title : title.replaceAll(body, "");
}
