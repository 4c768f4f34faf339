/** The label of a problem with its number, at the head of a line: 问题1：, 反馈问题二., 【问题3】. */
export const numberedProblem = /^[【[〔]?(?:反馈|整改|具体|存在)?问题\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[：:.．、】\]〕]/;
