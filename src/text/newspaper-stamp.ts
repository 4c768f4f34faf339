/**
 * Where and when a newspaper had a text, at the head of a line: its name, year, month and day. 云岭日报/2025 年/1 月/22 日/第 003
 * 版, 《云岭日报》 2025年1月22日.
 */
export const newspaperStamp = /^《?([\u4e00-\u9fff]{1,10}[报刊])》?\s?[/／|｜\s]\s?(\d{4})\s?年\s?[/／]?\s?(\d{1,2})\s?月\s?[/／]?\s?(\d{1,2})\s?日/;
