import type { FocusCategory } from "../../src/model/focus-categories.js";

/** The heading that names each focus. */
export const focusHeadings: Readonly<Record<FocusCategory, string>> = {
  "central-decisions": "聚焦党中央决策部署在基层贯彻落实情况方面",
  "public-integrity": "聚焦群众身边腐败问题和不正之风方面",
  "party-building": "聚焦基层党组织领导班子和干部人才队伍建设方面",
  rectification: "聚焦巡察整改落实和成果运用方面",
};

/** Problems under each focus. */
export const problems: Readonly<Record<FocusCategory, readonly string[]>> = {
  "central-decisions": ["理论学习不够深入", "重点任务推进缓慢", "服务群众能力不强", "安全生产责任压得不实", "项目谋划储备不足", "优化营商环境措施不实", "生态环境保护履责不到位", "意识形态工作抓得不紧"],
  "public-integrity": ["惠民补贴发放不及时", "工程招投标监管不严", "公务接待手续不全", "财务报销审核把关不严", "国有资产管理底数不清", "窗口服务态度生硬", "违规收取费用", "公车使用管理不规范"],
  "party-building": ["三会一课开展不规范", "党员教育管理宽松", "民主集中制执行不严", "年轻干部培养储备不足", "选人用人程序不规范", "谈心谈话流于形式", "党费收缴不及时", "基层支部班子配备不齐"],
  rectification: ["上轮巡察反馈问题整改不彻底", "整改台账更新不及时", "长效机制不健全", "审计指出的问题整改缓慢", "整改责任传导不到位", "举一反三不够", "整改成果运用不充分", "主题教育检视问题销号不严"],
};

/** What opens a measure. */
export const openings = ["围绕短板", "针对反馈意见", "对照职责清单", "结合年度任务", "坚持问题导向", "按照分工安排", "立足岗位实际", "着眼薄弱环节", "聚焦关键岗位", "依据上级文件", "根据调研情况", "汇总各方意见", "抓住重要节点", "借助信息平台", "会同有关股室", "依托联席会议"] as const;

/** Concrete acts; # stands for a number. */
export const acts = ["召开专题会议#次", "开展现场督导#次", "走访群众#户", "整改隐患#处", "组织培训#期", "核查档案#份", "约谈责任人#名", "清理账目#笔", "修缮设施#处", "办结诉求#件", "抽查单位#家", "补录信息#条", "回访对象#人", "发放资料#份", "梳理流程#项", "更新设备#台", "查处线索#条", "公示事项#项", "比对数据#组", "张贴公告#张"] as const;

/** Rules and documents that a measure makes. */
export const rules = ["学习制度", "督查办法", "采购细则", "公务接待规定", "档案管理办法", "考勤细则", "财务报销制度", "谈话提醒办法", "项目管理规程", "信访接待制度", "资产清查办法", "值班值守规定"] as const;

/** Intentions that tell nothing. */
export const intentions = ["进一步提高思想认识", "切实加强组织领导", "持续压实工作责任", "不断增强宗旨意识", "努力改进工作作风", "继续做好后续工作", "认真履行岗位职责", "着力营造良好氛围", "始终保持高度重视", "全面提升服务水平", "深入推进常态长效", "牢固树立大局观念"] as const;

/** Parts of the invented names of counties. */
export const countyStems = { first: [..."青云松桃柳梅竹荷枫杏桂菊兰霜雪晴澄映"], second: [..."禾岭湾坪塘屿浦汀陂崖坞"] } as const;

/** Units that are inspected, by their type. */
export const units: Readonly<Record<string, readonly string[]>> = {
  health: ["卫生健康局"],
  education: ["教育局"],
  hospital: ["人民医院", "中医院", "妇幼保健院"],
  finance: ["财政局"],
  agriculture: ["农业农村局"],
  transport: ["交通运输局"],
};

/** Measures that are planted almost word for word alike in several counties; # stands for a number. */
export const plantable = [
  "建立局领导包片联系机制，把全部乡镇划成#个片区，每名班子成员每月到片区现场办公一次，当场答复群众提出的诉求",
  "邀请县委党校讲师团以案说法，选取近三年身边典型案例#起，逐案剖析根源，撰写心得并张榜公布",
  "引入第三方机构对历年结余资金逐笔清点，形成清单#张，凡逾期两年未动用的一律收回统筹",
  "推行一窗受理、后台流转、限时办结模式，压缩环节#个，超期未办自动亮灯并抄送纪检组",
  "把老党员、退休教师和致富能手吸收进监督小组，设监督岗#个，每季度晒一次账本、评一次服务",
  "对新提拔人员实行任前考法、任中考廉、任后考绩，建立成长档案#本，连续两次靠后者调整岗位",
] as const;
