/** The four focus categories (四个聚焦), in their official order. */
export const focusCategories = ["central-decisions", "public-integrity", "party-building", "rectification"] as const;

/** One of the four focus categories: ① 决策部署, ② 群众身边, ③ 基层党组织, ④ 巡察整改. */
export type FocusCategory = (typeof focusCategories)[number];
