// Characters of one sound that names exchange by mistake: 螺丝城 and 螺蛳城, 复兴村 and 复新村.

const GROUPS =
  '丝蛳思司斯 洋垟阳扬杨 龙隆泷 坪平萍 塘堂棠唐 埠浦步 峰锋丰枫 辉晖 嘉佳家 锦景 兴星新鑫欣馨 华桦铧 宏鸿洪弘红 明铭鸣茗 志智致 伟威巍 建健 永咏勇 玉钰裕 湖胡 林霖琳 桥乔侨 岭领 沙砂 泰太 盛胜圣 恒横 瑞锐 荣蓉融 福富 汇惠慧 莲连 梅眉 柳刘 朱珠 徐许 章张 吴武 魏卫 余于俞 贺何 程成诚 凤奉 仙先 云芸 竹祝 兰蓝岚 岙澳奥 茶查 苑园源 晨辰 凯恺 宇雨羽 浩皓 洁杰 静敬 雪学 芳方 燕艳 娟鹃 彬斌滨 波博 超朝 军君 俊峻骏'

let table: Uint8Array | undefined

/** The group of a character's sound by its code, from 1; 0 where no name confuses it. Built at the first call. */
export function soundGroups(): Uint8Array {
  if (table) return table
  table = new Uint8Array(65536)
  GROUPS.split(' ').forEach((group, index) => {
    for (const char of group) table![char.charCodeAt(0)] = index + 1
  })
  return table
}
