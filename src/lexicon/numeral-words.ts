// Words and names that only contain a numeral -> nothing is measured there. Closed classes of the language, no names of one text.

/** By their first numeral; whatever follows is skipped with the word. */
const WORDS =
  '一些 一下 一起 一直 一定 一般 一样 一切 一旦 一律 一致 一并 一流 一度 一向 一贯 一同 一方面 一体 一次性 一时 一线 一路 一手 一面 一边 一道 一心 一举 一再 一味 一经 ' +
  '一番 一系列 一应 一行 一带 一把手 一揽子 一瞬 一会 一点 一一 一生 一身 一早 一如 一改 一概 一目 一丝 一头 一气 一阵 一连 一口气 一网 一站 一窗 一卡通 一码 一键 ' +
  '一张网 一条龙 一窝蜂 一日之 一朝 一己 一片 一股 一抹 一把 一代代 一茬 一端 一隅 一方 一组 一角 一环 一级 一步到位 一步步 一回事 一句话 一场空 一盘棋 一本正经 一如既往 一言 一语 ' +
  '一面面 一号 一路上 一表 一件事 一类 一览 一号文件 一体化 一时间 一夜 一年四季 一年到头 一年一度 一天天 一点点 一人公司 一声 一声声 一门心思 一板一眼 一线城市 ' +
  '二手 二维码 二胡 二话 二次元 二元 二级 二代 二线 二孩 二胎 二战 二氧化碳 二环 二十四节气 二十四史 二把手 二次 ' +
  '三农 三产 三峡 三亚 三明 三门峡 三线 三包 三无 三好 三思 三角 三维 三轮车 三轮 三伏 三国 三国演义 三星 三菱 三甲 三江源 三江 三清山 三沙 三原色 三文鱼 三明治 三番五次 三三两两 三五成群 三心二意 三令五申 三顾茅庐 ' +
  '三中全会 三位一体 三级跳 三军 三胎 三孩 三环 三元 三七 三八 三民 三峰 三脚架 三极管 三农工作 三更 三角洲 三聚 三叶 三晋 三秦 三湘 三大球 三亲 三下乡 三资 三支一扶 三台山 三甲医院 ' +
  '四川 四处 四周 四季 四肢 四海 四面 四通八达 四平 四方 四合院 四世同堂 四大名著 四中全会 四环 四史 四个全面 四个现代化 四人帮 四个意识 四个自信 四书 四轮 四驱 四级 四维 四溢 四野 四伏 四散 四起 四射 四座 四座皆惊 四分五裂 四邻 四旁 四梁八柱 四好农村路 四下 ' +
  '五金 五谷 五湖四海 五花 五官 五岳 五行 五角 五星 五星级 五粮液 五台山 五台县 五中全会 五保 五险一金 五位一体 五彩 五味 五环 五一 五四 五常 五线谱 五体 五音 五指 五道口 五十步 五洲 五大连池 五年计划 五年规划 五更 五脏 五菱 五指山 五华 五峰 五莲 五河 五原 五寨 ' +
  '六一 六环 六合 六安 六盘水 六盘山 六神 六艺 六中全会 六枝 六亲 六畜 六味 六腑 六和塔 七夕 七环 七星 七彩 七一 七七 七上八下 七中全会 七巧板 七嘴八舌 七台河 七里河 七匹狼 七拼八凑 ' +
  '八一 八仙 八路 八卦 八达岭 八角 八方 八股 八宝 八旗 八荒 八桂 八闽 八九不离十 八宿 八公山 八大山人 八项规定 八里 八佰伴 九一八 九江 九寨沟 九寨 九州 九龙 九泉 九死一生 九华山 九霄 九三学社 九九 九段 九曲 九天 九宫 九章 九连环 九鼎 九嶷 九牛 九阳 九华 ' +
  '十分 十足 十全 十里 十堰 十一届 十字 十拿 十佳 十指 十三陵 十三届 十四届 十五运 十四运 十三太保 十年寒窗 十万火急 十里长街 十面埋伏 十恶 十方 十大名 十之八九 十有八九 十三行 十月革命 十三经 十三香 十里八乡 ' +
  '百姓 百科 百货 百花 百合 百度 百胜 百炼 百般 百里 百年 百味 百草 百废 百端 百褶 百叶 百灵 百家 百态 百事 百日 百口 百感 百色 百余年来 百事可乐 百家姓 百科全书 百战 百折 百无 百思 百川 百忙 百闻 百步 百读 百看 百尺 百分点 百分比 百分制 百分卷 百团 百场 百花齐放 百世 百业 百园 百企 百村 百镇 百县 百校 百团大战 ' +
  '千方百计 千家万户 千军万马 千里 千秋 千载 千古 千变万化 千篇一律 千姿百态 千山 千岛 千阳 千禧 千辛万苦 千言万语 千丝万缕 千锤百炼 千差万别 千头万绪 千真万确 千金 千钧 千层 千年 千佛 千村 千企 千户 千帆 千叶 千斤 千克 千篇 千斤顶 千分尺 千瓦 千米 千万别 千万要 千万不 千万工程 千灯 千灯湖 千湖 千人千面 千条万条 千行百业 千门 千般 千重 千重浪 千张 千层饼 ' +
  '万一 万分 万物 万事 万家 万户 万象 万里 万达 万科 万众 万岁 万元户 万有 万能 万国 万年 万州 万宁 万源 万盛 万安 万载 万全 万荣 万山 万般 万紫千红 万无一失 万水千山 万千 万千瓦 万万 万卷 万花筒 万寿 万向 万和 万华 万豪 万通 万方 万亩 万人 万全之策 万里长 万名 万村 万企 万步 万元 万丈 万顷 万历 万隆 万籁 万古 万变 万代 万民 万箭 万难 万恶 万幸 万维网 万宝 万吨 万场 万店 万店 ' +
  '亿万 亿元 亿联 亿达 亿嘉 ' +
  '零售 零部件 零件 零星 零食 零距离 零下 零工 零碳 零点 零钱 零距 零时差 零散 零乱 零落 零跑 零基础 零门槛 零和 零头 零花 零用 零碎 零容忍 零担 零关税 零添加 零排放 零日 零食店 零食品 零起点 零次 ' +
  '两会 两岸 两者 两山 两侧 两旁 两翼 两端 两极 两手 两面 两难 两用 两全 两性 两栖 两江 两广 两湖 两汉 两新 两重 两化 两弹 两不愁 两个确立 两个维护 两个一百年 两个结合 两河 两淮 两宋 两晋 两当 两相 两口子 两口 两头 两边 两委 两委会 两回事 两两 两下 两可 两院 两院院士 两地 两弹一星 两手抓 两张皮 两只手 两利 两仪 两个凡是 两栋 两高 两非 ' +
  '双方 三次产业 十六大 十七大 十八大 十九大 二十大 二十一大 二合一 三合一 四合一 '

const words = new Map<number, string[]>()

/** The first two characters in one number. */
const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)

function build(): void {
  for (const word of WORDS.split(' ')) {
    if (word === '') continue
    const first = keyOf(word, 0)
    const list = words.get(first)
    if (list) list.push(word)
    else words.set(first, [word])
  }
  for (const list of words.values()) list.sort((a, b) => b.length - a.length)
}

/** The length of the longest such word at a place, 0 where there is none. */
export function numeralWordAt(text: string, at: number): number {
  if (words.size === 0) build()
  const list = words.get(keyOf(text, at))
  if (list === undefined) return 0
  for (const word of list) if (text.startsWith(word, at)) return word.length
  return 0
}

/** Characters before a numeral that make a word with it: 统一, 之一, 初二, 周三. */
const BEFORE: Readonly<Record<string, string>> = {
  一: '统之万单专合归同逐某每这那任哪唯惟划不如进新下上始后周拜老其独数是为',
  两: '这那每哪此',
  半: '参',
}
const BEFORE_ANY = '初周拜老其颠推丢朝'

/** 高三, 大二: a class only before these. */
const AFTER_CLASS = '年学新生下上毕考阶的男女班'

/** Whether the character in front makes a word of the numeral that begins here. */
export function isBound(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined) return false
  if (text[at + 1] === '等' && (text[at + 2] === '奖' || text[at + 2] === '功')) return false
  if (before === '周' && '一每半'.includes(text[at - 2] ?? ' ')) return false
  if (before === '双' && text[at] === '十') return true
  if (text[at] === '一' && '百千万亿十二三四五六七八九'.includes(text[at + 1] ?? ' ')) return false
  if (BEFORE[text[at]!]?.includes(before) === true || BEFORE_ANY.includes(before)) return true
  if (before === '期') return text[at - 2] === '星'
  return (before === '高' || before === '大') && AFTER_CLASS.includes(text[at + 1] ?? ' ')
}

/** Behind a numeral and a classifier these make a place name: 三门县, 五台山, 八里桥. */
export const PLACE_TAILS = '县市区镇乡村街路湖山河桥州港湾岛峡庙寺塔沟坡岭坝屯营庄寨堡'

/** Behind 第一, 第二, 第三 these make a name or a set phrase that ranks nothing. */
const AFTER_ORDINAL = [
  '产业',
  '方',
  '书记',
  '副',
  '生产力',
  '时间',
  '线',
  '责任人',
  '动力',
  '资源',
  '要务',
  '手',
  '课堂',
  '课',
  '人民医院',
  '医院',
  '小学',
  '中学',
  '实验',
  '幼儿园',
  '师范',
  '职业',
  '者',
  '人称',
  '曲线',
  '增长曲线',
  '中级',
  '人民',
  '水厂',
  '代表',
  '性',
  '世界大战',
  '次世界大战',
  '机床',
  '航空',
  '工程局',
  '军医',
  '炮兵',
  '故乡',
  '家乡',
  '粮仓',
  '现场',
  '印象',
  '支柱',
  '道防线',
]

/** The end of such a name behind an ordinal, 0 where there is none. */
export function nameAfterOrdinal(text: string, at: number): number {
  for (const word of AFTER_ORDINAL) if (text.startsWith(word, at) && word.length > 0) return at + word.length
  return 0
}
