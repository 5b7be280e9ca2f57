// Metrics of news copy with their dimension and traits, and the metric that a noun phrase ends in.

export type Dimension =
  | 'money'
  | 'percent'
  | 'count'
  | 'people'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'time'
  | 'ratio'
  | 'index'

export interface Metric {
  readonly name: string
  readonly dimension: Dimension
  /** Growth is stated at constant prices: it never recomputes from printed totals. */
  readonly constant?: true
  /** Lies between 0 and 100 %. */
  readonly bounded?: true
  /** A fall is good news. */
  readonly lower?: true
  /** A stock that may fall over time, or a balance: sums over periods do not hold. */
  readonly balance?: true
}

type Traits = Omit<Metric, 'name' | 'dimension'>

const TABLE: readonly (readonly [Dimension, Traits, string])[] = [
  [
    'money',
    { constant: true },
    `生产总值 地区生产总值 国内生产总值 GDP 增加值 规上工业增加值 工业增加值 服务业增加值 第一产业增加值 第二产业增加值 第三产业增加值 建筑业增加值
    农业增加值 数字经济核心产业增加值 高新技术产业增加值 可支配收入 人均可支配收入 居民人均可支配收入 农村居民人均可支配收入 城镇居民人均可支配收入 人均纯收入 人均消费支出 消费支出 工业利润 利润总额`,
  ],
  [
    'money',
    {},
    `总产值 工业总产值 规上工业总产值 农业总产值 渔业总产值 产值 年产值 亩均产值 投资 总投资 固定资产投资 房地产开发投资 工业投资 民间投资 技改投资 投资额 完成投资 到位资金 实到外资 实际使用外资
    零售总额 社会消费品零售总额 消费品零售额 零售额 批发额 销售额 网络零售额 销售收入 销售总额 成交额 交易额 成交金额 合同金额 技术合同交易额 进出口总额 进出口 出口额 进口额 出口总额 进口总额 出口 进口 贸易额 外贸额 贸易总额
    顺差 逆差 财政收入 财政总收入 一般公共预算收入 一般公共预算支出 财政支出 税收 税收收入 年税收 税额 利税 年利税 利润 净利润 营业收入 营收 主营业务收入 收入 村集体经济收入 集体收入 经营性收入 旅游收入 旅游总收入 票房 工资 平均工资
    研发投入 研发经费 研发费用 经费 资金 补贴 补助 奖金 罚款 捐款 善款 成本 费用 租金 价格 均价 单价 房价 售价 票价 市值 注册资本 资产 总资产 净资产 资产总额 签约额 授信 保费 赔付 关税 金额 总金额 总额 规模 年费 月租`,
  ],
  [
    'money',
    { balance: true },
    `余额 存款余额 贷款余额 各项贷款余额 各项存款余额 债务余额 存款 贷款 负债 外汇储备 净利 亏损`,
  ],
  [
    'percent',
    { bounded: true },
    `占比 比重 份额 市场份额 占有率 市场占有率 覆盖率 入园率 入学率 升学率 就业率 失业率 城镇化率 绿化率 森林覆盖率 合格率 优良率 优良天数比例 达标率 满意度 满意率 好评率 办结率 普及率 参保率 投票率 出勤率 通过率 录取率
    机械化率 自给率 国产化率 空置率 入住率 出租率 开工率 竣工率 签约率 回收率 利用率 产能利用率 资源化利用率 中标率 死亡率 治愈率 接种率 知晓率 贡献率 贡献度 渗透率 使用率 上座率 成活率 处置率 净化率 处理率 履约率 破案率 建档率 化解率 调解成功率`,
  ],
  [
    'percent',
    { bounded: true, lower: true },
    `不良贷款率 不良率 贫困发生率 发病率 失业人员率 感染率 事故率 辍学率 流失率 违约率`,
  ],
  [
    'percent',
    {},
    `增速 增幅 增长率 涨幅 降幅 跌幅 完成率 毛利率 利润率 净利率 收益率 回报率 负债率 资产负债率 杠杆率 利率 贷款利率 税率 汇率 出生率 自然增长率 转化率`,
  ],
  ['ratio', {}, `容积率 绿地率 建筑密度 基尼系数 恩格尔系数 比例 男女比例 师生比`],
  [
    'people',
    {},
    `人口 常住人口 户籍人口 总人口 人数 就业人数 从业人员 就业岗位 用工 员工 职工 党员 学生 在校生 毕业生 教师 医生 床位 人次 游客 客流 客流量 旅客发送量 接待游客 参保人数 志愿者 人才 专家 博士 居民 村民 农户 户数`,
  ],
  [
    'count',
    {},
    `企业 规上企业 上市企业 高新技术企业 科技型中小企业 市场主体 经营主体 个体工商户 项目 重大项目 签约项目 专利 发明专利 专利授权量 授权量 申请量 案件 事故 订单 产量 销量 数量 总量 保有量 门店 网点 站点 社区 村 学校 医院 平台 车间 工厂 实验室 中心 基地 品牌 景区 民宿 班列 车次 航线 航班 票数 岗位 床 席位`,
  ],
  ['count', { lower: true }, `投诉 事故起数 死亡人数 伤亡 火灾 发案 案发 信访量`],
  [
    'area',
    {},
    `面积 占地面积 建筑面积 总建筑面积 种植面积 播种面积 规划面积 孵化面积 用地 土地 耕地 工业用地 造林面积 受灾面积 绿地面积 建设用地`,
  ],
  ['length', {}, `里程 通车里程 长度 全长 总长 公路里程 管网 线路 高度 海拔 深度 宽度 跨度 距离 水位`],
  ['weight', {}, `粮食产量 总产量 亩产 单产 年产量 吞吐量 货物吞吐量 货运量 载重 重量 排放量 碳排放 发运量 运量`],
  ['energy', {}, `用电量 全社会用电量 发电量 装机容量 装机 能耗 负荷 最高负荷`],
  ['volume', {}, `库容 用水量 供水量 蓄水量 降雨量 降水量 集装箱吞吐量 天然气消费量`],
  ['time', {}, `车程 通勤时间 时间 工期 时长 寿命 平均年龄 年龄 周期 任期 刑期`],
  ['index', {}, `指数 价格指数 消费价格指数 采购经理指数 PMI CPI PPI 得分 评分 平均分 总分 气温 温度 浓度`],
]

/** Last character -> the metrics that end in it, the longest first. */
let index: Map<string, Metric[]> | undefined

function readTable(): Map<string, Metric[]> {
  if (index) return index
  index = new Map()
  for (const [dimension, traits, names] of TABLE)
    for (const name of names.split(/\s+/)) {
      const bucket = index.get(name.at(-1)!)
      if (bucket) bucket.push({ name, dimension, ...traits })
      else index.set(name.at(-1)!, [{ name, dimension, ...traits }])
    }
  for (const bucket of index.values()) bucket.sort(byLength)
  return index
}

const byLength = (a: Metric, b: Metric): number => b.name.length - a.name.length

/** The longest known metric that the phrase ends in (全镇规上工业增加值 -> 规上工业增加值), `own` before those of the tables; growth words at its end are passed over. */
export function findMetric(phrase: string, own?: readonly Metric[]): Metric | undefined {
  const found = ending(phrase, own)
  if (found || !'速幅率长数量况'.includes(phrase.at(-1) ?? '，')) return found
  return ending(phrase.replace(/(?:增速|增幅|增长率?|总?数量?|总量|情况)$/, ''), own)
}

function ending(phrase: string, own: readonly Metric[] | undefined): Metric | undefined {
  const fits = ({ name }: Metric): boolean => phrase.endsWith(name)
  const found = readTable()
    .get(phrase.at(-1) ?? '')
    ?.find(fits)
  const mine = own?.find(fits)
  return mine && mine.name.length >= (found?.name.length ?? 0) ? mine : found
}

/** The last known metric anywhere in the phrase, where it does not end in one. */
export function findMetricIn(phrase: string): Metric | undefined {
  for (let end = phrase.length; end >= 2; end--) {
    const metric = findMetric(phrase.slice(0, end))
    if (metric) return metric
  }
  return undefined
}
