// Pieces of patterns for numbers and units as printed, for rules of wording that read the text itself. No logic.

/** 3.2万, 1,200, 三十, 两百: the digits with their 百千万亿. */
export const NUMBER = '(?:\\d[\\d,.]*[百千万亿]*|[零〇一二两三四五六七八九十百千万亿半]+)'

/** Units and classifiers that follow a number; longer ones first where one begins the other. */
export const UNIT =
  '(?:万亿|万|亿)?(?:元|美元|港元|欧元|人民币|人次|户次|架次|车次|场次|人|名|位|户|家|个百分点|个小时|个月|个|平方公里|平方千米|平方米|立方米|' +
  '公里|千米|毫米|厘米|海里|米|公顷|亩|公斤|千克|千瓦时|千瓦|兆瓦|克|斤|吨|升|件|项|条|所|座|栋|幢|场|次|宗|笔|台|辆|套|部|本|册|只|头|株|棵|' +
  '枚|张|份|支|艘|架|列|颗|尾|块|片|处|间|届|期|例|起|岁|分钟|小时|天|周|年|%|摄氏度|℃|度|倍|成|种|类|款|层|级)'

/** Words that end in a hedge character without being a hedge: 签约, 附近, 高超. The lookbehind is one character wide. */
export const NOT_YUE = '(?<![签预合节公纽制条契婚违履特相邀集续毁爽赴守隐简失租盟俭])'
export const NOT_JIN = '(?<![附最靠临远新相邻亲逼切浅])'
export const NOT_CHAO = '(?<![高赶反中])'
