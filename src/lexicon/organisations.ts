// How names of places and organisations end, and which words only look like such an ending.

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Ends of administrative places, from the widest to the narrowest. */
export const PLACE_ENDS = list('省 自治区 市 自治州 盟 区 县 旗 镇 乡 街道 社区 村')

/** Ends of organisations and of things that news treats as actors. */
export const ORGANISATION_ENDS =
  list(`公司 集团 大学 学院 学校 中学 小学 幼儿园 职校 高中 党校 研究院 研究所 研究会 科学院 工程院 实验室 产业园 科技园 创业园
  工业园 物流园 示范园 农业园 孵化园 园区 开发区 高新区 经开区 工业区 示范区 保税区 自贸区 度假区 保护区 景区 校区 片区 新区 基地 中心 银行 医院 卫生院 法院 检察院 国务院 党委 县委
  市委 省委 区委 党组 支部 政府 办公室 委员会 管委会 居委会 村委会 人大 政协 总局 税务局 公安局 统计局 教育局 气象局 科技局 人社局 商务局 商务厅 财政厅 教育厅 厅 海关 派出所
  协会 商会 学会 联合会 基金会 联盟 合作社 联合社 农场 牧场 林场 工厂 电厂 水厂 酒店 酒厂 机场 口岸 车站 铁路 高铁 高速公路 公路 快速路 大桥 隧道 水库 电站 大会 大赛 论坛 展会 博览会
  交易会 运动会 孵化器 工作室 俱乐部 出版社 报社 电视台 博物馆 图书馆 文化馆 体育馆 展览馆 事务所 小镇 街区 工坊`)

/** Bodies whose names say no place and have no end that others share. */
export const BODIES =
  list(`外交部 国防部 教育部 科技部 科学技术部 工业和信息化部 工信部 国家民委 公安部 国家安全部 民政部 司法部 财政部 人力资源社会保障部 人力资源和社会保障部 人社部 自然资源部 生态环境部
  住房城乡建设部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 国家卫生健康委 国家卫健委 卫生健康委 退役军人事务部 应急管理部 人民银行 审计署 国家发展改革委 国家发改委 国务院国资委 国资委
  国家防总 国家防办 中央网信办 国家网信办 中央纪委国家监委 中央军委 最高检 最高法 全国妇联 全国总工会 共青团中央 中国科协 中国残联 国铁集团 中国海油 中国石油 中国石化 中国移动 中国联通 中国电信 中国中车 中国中铁
  中国建筑 中国电建 中国能建 中国铁建 国家电网 南方电网 纪委监委 省委 市委 县委 世卫组织 联合国 世界银行 欧盟 北约 国务院`)

/** Ends of things that are actors only where a name goes before: quoted, or beginning with a place. */
export const WEAK_ENDS = list(
  '项目 工程 平台 集群 集市 活动 市场 食堂 产线 生产线 培训班 案例 专线 航线 班列 高速 站 港 馆 社 厂 队 榜单 村 之家 大模型',
)

/** 该校 -> a name with one of these ends. */
export const SAME_END: Readonly<Record<string, readonly string[]>> = {
  校: list('大学 学院 学校 中学 小学 党校 校区'),
  高校: list('大学 学院 校区'),
  院: list('研究院 学院 医院 法院 科学院'),
  公司: list('公司 集团 股份'),
  企业: list('公司 集团 厂 银行 股份 科技'),
  园: list('产业园 园区 科技园 孵化园 开发区'),
  园区: list('产业园 园区 科技园 孵化园 开发区 工业区 高新区'),
  工业区块: list('产业园 园区 工业区'),
  基地: list('基地 创芯谷 园区'),
  项目: list('项目 工程 产业园 街区'),
  研究院: list('研究院 研究所'),
  所: list('研究所 派出所 事务所'),
  局: list('局'),
  社: list('合作社 社'),
  合作社: list('合作社'),
  乡镇: list('镇 乡 街道'),
}

/** Words whose last character looks like a place's: 城市, 上市, 区域. */
export const NO_PLACE = new Set(
  list(`城市 都市 上市 超市 股市 楼市 夜市 集市 门市 入市 菜市 花市 闹市 省市 县市 本市 全市 我市 该市 各市 地级市 县级市 直辖市 强市 市 开市 休市 收市 汇市 债市 车市
  社区 园区 校区 厂区 活动区 库区 山区 牧区 灾区 城区 市区 郊区 老区 战区 辖区 景区 片区 街区 地区 小区 特区 林区 矿区 湖区 港区 功能区 开发区 示范区 工业区 高新区 保护区 试验区
  核心区 集聚区 先行区 度假区 保税区 主城区 棚户区 生活区 居民区 自治区 灌区 疫区 盲区 专区 全区 该区 我区 各区 本区 镇区 县区 产区 分区 强区 自贸区 经开区 新区 集中区 区
  全县 该县 我县 各县 本县 强县 大县 山区县 百强县 区县 市县 试点县 农业县 工业县 贫困县 海岛县 调出县 郡县 县
  城镇 村镇 小镇 强镇 重镇 乡镇 古镇 名镇 全镇 该镇 本镇 我镇 各镇 集镇 千强镇 中心镇 建制镇 冰镇 镇
  城乡 家乡 故乡 老乡 返乡 下乡 回乡 全乡 该乡 本乡 异乡 侨乡 水乡 之乡 还乡 乡
  农村 乡村 全村 该村 本村 我村 各村 山村 渔村 古村 行政村 自然村 示范村 重点村 驻村 进村 城中村 贫困村 试点村 新村 强村 村
  全省 我省 该省 各省 本省 外省 跨省 节省 大省 强省 省 红旗 国旗 锦旗 旗 同盟 联盟 加盟 盟 老旧工业区`),
)
