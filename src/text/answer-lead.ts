/** The source of a pattern for the words that lead in an answer and tell nothing themselves: 我们采取以下措施, 具体整改措施如下. */
export const answerLead =
  "(?:(?:我们|我[局院校镇乡市县区部委办]|[\\u4e00-\\u9fff]{1,6}党[组委])?(?:主要|重点|具体|集中)?(?:采取|做|开展|落实|制定|实施)了?(?:以下|如下|下列)(?:几[个项]?方面)?的?(?:具体|主要|整改|重点){0,2}(?:措施|工作|举措|做法)|(?:具体|主要|整改|落实){0,3}(?:措施|举措|做法|情况|工作)如下)";
