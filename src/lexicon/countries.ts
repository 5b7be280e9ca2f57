// Countries, and the regions that news names as it names countries.

export const COUNTRIES: ReadonlySet<string> = new Set(
  `美国 日本 韩国 朝鲜 蒙古国 俄罗斯 乌克兰 白俄罗斯 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 爱尔兰 瑞士 奥地利 丹麦 挪威 瑞典 芬兰 冰岛 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚
  克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿 阿尔巴尼亚 爱沙尼亚 拉脱维亚 立陶宛 摩尔多瓦 格鲁吉亚 亚美尼亚 阿塞拜疆 土耳其 塞浦路斯 马耳他 以色列 巴勒斯坦 黎巴嫩 叙利亚 约旦 伊拉克 伊朗 沙特 沙特阿拉伯 阿联酋 卡塔尔
  科威特 巴林 阿曼 也门 阿富汗 巴基斯坦 印度 尼泊尔 不丹 孟加拉国 斯里兰卡 马尔代夫 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 泰国 越南 老挝 柬埔寨 缅甸 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱
  东帝汶 澳大利亚 新西兰 斐济 汤加 萨摩亚 瓦努阿图 巴布亚新几内亚 所罗门群岛 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 厄立特里亚 吉布提 索马里 肯尼亚 乌干达 坦桑尼亚 卢旺达 布隆迪 刚果（金）
  刚果（布） 加蓬 喀麦隆 中非共和国 乍得 尼日尔 尼日利亚 贝宁 多哥 加纳 科特迪瓦 布基纳法索 马里 塞内加尔 冈比亚 几内亚 几内亚比绍 塞拉利昂 利比里亚 毛里塔尼亚 佛得角 安哥拉 赞比亚 津巴布韦 马拉维 莫桑比克
  马达加斯加 毛里求斯 塞舌尔 科摩罗 博茨瓦纳 纳米比亚 南非 莱索托 加拿大 墨西哥 危地马拉 伯利兹 洪都拉斯 萨尔瓦多 尼加拉瓜 哥斯达黎加 巴拿马 古巴 牙买加 海地 多米尼加 巴哈马 哥伦比亚 委内瑞拉 圭亚那 苏里南
  厄瓜多尔 秘鲁 玻利维亚 巴西 巴拉圭 乌拉圭 阿根廷 智利 欧洲 非洲 亚洲 欧盟 东盟 欧元区`.split(/\s+/),
)

/** How the names begin: most words begin otherwise. */
const HEADS: ReadonlySet<string> = new Set([...COUNTRIES].map((name) => name.slice(0, 2)))

/** The longest name of a country that the words begin with, undefined where they begin with none. */
export function findCountry(words: string): string | undefined {
  if (!HEADS.has(words.slice(0, 2))) return undefined
  for (let length = Math.min(8, words.length); length >= 2; length--) {
    const name = words.slice(0, length)
    if (COUNTRIES.has(name)) return name
  }
  return undefined
}
