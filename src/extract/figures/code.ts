// An Arabic number that measures nothing -> why: a document, road, train, phone, model, version, slogan, address, numbering.
import { codesOf } from '../../lexicon/codes.ts'
import { matchUnit, type Units } from '../../lexicon/units.ts'
import { findMisprint } from './misprint.ts'
import { endOfDigits, LONGEST } from './numeral.ts'
import { isDigit, isHan, isLetter, leave, type Scan } from './scan.ts'

/** What follows a number that names a thing: 104国道, M3号线, 12345热线. */
const TAILS: readonly (readonly [string, string])[] = [
  ['国道', 'road'],
  ['省道', 'road'],
  ['县道', 'road'],
  ['乡道', 'road'],
  ['号公路', 'road'],
  ['号线', 'road'],
  ['路公交', 'road'],
  ['路车', 'road'],
  ['路电车', 'road'],
  ['路公共汽车', 'road'],
  ['次列车', 'train'],
  ['次航班', 'train'],
  ['次高铁', 'train'],
  ['次动车', 'train'],
  ['次货', 'train'],
  ['次中欧', 'train'],
  ['热线', 'phone'],
  ['专线', 'phone'],
  ['客服', 'phone'],
  ['号公告', 'document'],
  ['号文', 'document'],
  ['号令', 'document'],
  ['号决议', 'document'],
  ['号建议', 'document'],
  ['号提案', 'document'],
  ['号决定', 'document'],
  ['号楼', 'address'],
  ['号院', 'address'],
  ['号馆', 'address'],
  ['号店', 'address'],
  ['号门', 'address'],
  ['号厅', 'address'],
  ['号棚', 'address'],
  ['号仓', 'address'],
  ['号厂', 'address'],
  ['号地块', 'address'],
  ['号泊位', 'address'],
  ['号码头', 'address'],
  ['号航站', 'address'],
  ['号井', 'address'],
  ['号房', 'address'],
  ['号桥', 'address'],
  ['号墩', 'address'],
  ['号病', 'address'],
  ['号柜', 'address'],
  ['号展', 'address'],
  ['号机', 'name'],
  ['号汽油', 'name'],
  ['号柴油', 'name'],
  ['号选手', 'name'],
  ['号种子', 'name'],
  ['号台风', 'name'],
  ['号卫星', 'name'],
  ['号坑', 'name'],
  ['号墓', 'name'],
  ['号船', 'name'],
  ['号探', 'name'],
  ['号航', 'name'],
  ['号电池', 'name'],
  ['号信', 'name'],
  ['号油', 'name'],
  ['号工程', 'name'],
  ['号员工', 'name'],
  ['号球', 'name'],
  ['号秀', 'name'],
  ['号位', 'name'],
  ['号发动机', 'name'],
  ['号院士', 'name'],
  ['号矿', 'name'],
  ['.0版', 'version'],
  ['版本', 'version'],
]

const tails = new Map<number, (readonly [string, string])[]>()

function findTail(s: string, at: number): string | undefined {
  if (tails.size === 0)
    for (const tail of TAILS) tails.set(tail[0].charCodeAt(0), [...(tails.get(tail[0].charCodeAt(0)) ?? []), tail])
  const list = tails.get(s.charCodeAt(at))
  return list?.find(([tail]) => s.startsWith(tail, at))?.[1]
}

const between = (s: string, from: number, to: number): string => s.slice(Math.max(0, from), to)

/** The end of a run of ASCII letters, digits and the marks inside model names. */
function endOfModel(s: string, at: number): number {
  for (;;) {
    const code = s.charCodeAt(at)
    if (isDigit(code) || isLetter(code)) at++
    else if (
      (code === 45 || code === 46 || code === 47) &&
      (isDigit(s.charCodeAt(at + 1)) || isLetter(s.charCodeAt(at + 1)))
    )
      at++
    else return at
  }
}

/** l I O o and the points beside a number that may be misprints in it. */
const MISPRINTS = codesOf('lIOo·・•。')

/** Reads a code that holds the digits at a place; 0 where they are a number. */
export function readCode(scan: Scan, at: number): number {
  const { s, last } = scan
  const before = at > last ? s.charCodeAt(at - 1) : 0
  const end = endOfDigits(s, at)
  const next = s.charCodeAt(end)
  if ((next === 32 || next === 0xff0c) && end - at <= 3 && isDigit(s.charCodeAt(end + 1))) {
    const group = endOfDigits(s, end + 1)
    // 1，312 or 1 312 with no unit behind: one number or two
    if (group === end + 4 && !isLetter(s.charCodeAt(group))) return leave(scan, at, group, 'ambiguous')
  }
  if (MISPRINTS.has(before) || MISPRINTS.has(next)) {
    const misprint = findMisprint(s, at, last)
    if (misprint) return leave(scan, misprint.start, misprint.end, 'misprint')
  }
  // The ordinary case: words around it, a few digits
  if (next >= 0x4e00 && end - at < 7 && (before === 0 || (before >= 0x3400 && before < 0xff00))) {
    const why = findTail(s, end)
    if (why !== undefined) return leave(scan, at, end, why)
    if (next === 0x53f7) return readNumbered(scan, at, end)
    if (end - at <= 2 && isCaption(s, at, before) && !isMeasured(s, end, scan.units))
      return leave(scan, at, end, 'numbering')
    if (end - at === 5 && s[at] === '1' && isService(s, end)) return leave(scan, at, end, 'phone')
    if (end - at < 5 && isIndex(s, at, end)) return leave(scan, at, end, 'name')
    return next === 0x540e && isGeneration(s, at, end) ? leave(scan, at, end, 'name') : 0
  }

  if (before !== 0 && before < 128 && before !== 32 && before !== 10) {
    const code = readAfterAscii(scan, at, end, before)
    if (code > 0) return code
  }
  // 〔2024〕5号
  if (
    before === 0x3014 ||
    before === 91 ||
    before === 0xfe5d ||
    ((before === 0x3010 || before === 0xff08 || before === 40) && end - at === 4)
  ) {
    const document = readDocument(scan, at, end)
    if (document > 0) return document
  }
  if (next === 43 && (isDigit(s.charCodeAt(end + 1)) || isLetter(s.charCodeAt(end + 1))))
    return leave(scan, at, endOfSum(s, end), 'slogan')
  if (before === 43 && at - 2 >= last && !isHan(s.charCodeAt(at - 2)))
    return leave(scan, at, endOfSum(s, end), 'slogan')
  // 3·15, 5·12: names of days
  if ((next === 0xb7 || next === 0x30fb || next === 0x2022) && isDigit(s.charCodeAt(end + 1)))
    return leave(scan, at, endOfDigits(s, end + 1), 'name')
  if (isLetter(next)) {
    const model = readModel(scan, at, end)
    if (model > 0) return model
  }
  if (next === 46 && isDigit(s.charCodeAt(end + 1))) {
    const second = endOfDigits(s, end + 1)
    if (
      s.charCodeAt(second) === 46 &&
      isDigit(s.charCodeAt(second + 1)) &&
      !/^(?:19|20)\d\d$/.test(between(s, at, end))
    )
      return leave(scan, at, endOfModel(s, second), 'version')
  }
  const length = end - at
  if (length > 15 && matchUnit(s, s.charCodeAt(end) === 32 ? end + 1 : end, scan.units) === undefined)
    return leave(scan, at, end, 'code')
  if (length > LONGEST) return leave(scan, at, end, 'code')
  if (isPhone(s, at, end, scan.units)) return leave(scan, at, endOfPhone(s, end), 'phone')
  // 1. 2、 at the start of a line or sentence, （3）
  if (length <= 2) {
    if (
      (at === 0 ||
        s.charCodeAt(at - 1) === 10 ||
        (before !== 0 && '。；！？'.includes(s[at - 1]!) && isHan(s.charCodeAt(end + 1)))) &&
      (next === 46 || next === 0x3001 || next === 41 || next === 0xff09) &&
      !isDigit(s.charCodeAt(end + 1)) &&
      s.length > end + 1
    )
      return leave(scan, at, end, 'numbering')
    if ((before === 0xff08 || before === 40) && (next === 0xff09 || next === 41))
      return leave(scan, at, end, 'numbering')
  }
  if (length <= 2 && isCaption(s, at, before) && !isMeasured(s, end, scan.units))
    return leave(scan, at, end, 'numbering')
  // Wi-Fi 7
  if (
    length <= 2 &&
    before === 32 &&
    at - 2 >= last &&
    s.charCodeAt(at - 2) > 96 &&
    isLetter(s.charCodeAt(at - 2)) &&
    !isMeasured(s, end, scan.units)
  )
    return leave(scan, at, end, 'model')
  // （600519）, （000001.SZ）: a share
  if (length === 6 && (before === 0xff08 || before === 40) && (next === 0xff09 || next === 41 || next === 46))
    return leave(scan, at, endOfModel(s, end), 'code')
  if (length === 5 && s[at] === '1' && isService(s, end)) return leave(scan, at, end, 'phone')
  // 90后, “85后”
  if (isGeneration(s, at, end)) return leave(scan, at, end, 'name')
  // ［9］, [12]: a note
  if (length <= 2 && (before === 0xff3b || before === 91) && (next === 0xff3d || next === 93))
    return leave(scan, at, end, 'numbering')
  // “315”
  if ((before === 0x201c || before === 34) && (next === 0x201d || next === 34)) return leave(scan, at, end, 'name')
  // “农机58”: a name that ends in a number
  if (next === 0x201d && isHan(before) && opensName(s, at)) return leave(scan, at, end, 'name')
  if (isHan(next)) {
    const why = findTail(s, end)
    if (why !== undefined) return leave(scan, at, end, why)
    if (next === 0x53f7) return readNumbered(scan, at, end)
  }
  return 0
}

/** Letters, a mark or a point right in front. */
function readAfterAscii(scan: Scan, at: number, end: number, before: number): number {
  const { s, last } = scan
  if ('/=&%?#_@:.\\~'.includes(String.fromCharCode(before))) {
    let from = at
    while (from > last && from > at - 300 && s.charCodeAt(from - 1) > 32 && s.charCodeAt(from - 1) < 127) from--
    const run = s.slice(from, at)
    if (/\/\/|www\.|@/.test(run)) {
      let to = end
      while (s.charCodeAt(to) > 32 && s.charCodeAt(to) < 127) to++
      return leave(scan, at, to, 'address')
    }
  }
  const letter = isLetter(before)
    ? at - 1
    : (before === 45 || before === 95) && at - 2 >= last && isLetter(s.charCodeAt(at - 2))
      ? at - 2
      : -1
  if (letter < 0) return 0
  let from = letter
  while (from > last && from > at - 40 && (isLetter(s.charCodeAt(from - 1)) || s.charCodeAt(from - 1) === 45)) from--
  const name = s.slice(from, at)
  if (/^(?:RMB|USD|US|EUR|HKD|CNY|pH|PH|x|y|A)$/.test(name) && name !== 'A') return 0
  const next = s.charCodeAt(end)
  // GDP500亿元, CPI2.1%: a number behind an abbreviation of three letters and more
  if (name.length >= 3 && (next === 0x4e07 || next === 0x4ebf || next === 37)) return 0
  // 境外IP1321个
  if (name.length >= 2 && before !== 45 && '个家项台件名人份'.includes(s[end] ?? ' ')) return 0
  const to = endOfModel(s, end)
  const tail = s.slice(to, to + 2)
  if (/^[GSXYC]$/.test(name) && /^(?:高|国|省|沈|京|沪|线|杭|甬|金|诸|青|龙)/.test(tail))
    return leave(scan, at, to, 'road')
  if (/^[GDCKTZY]$/.test(name) && /^(?:次|列)/.test(tail)) return leave(scan, at, to, 'train')
  if (tail === '号线') return leave(scan, at, to, 'road')
  return leave(scan, at, to, 'model')
}

/** 图1, 表2 */
const isCaption = (s: string, at: number, before: number): boolean =>
  (before === 0x56fe || before === 0x8868) && !isHan(s.charCodeAt(at - 2))

/** Whether a unit, a scale word or more digits stand behind a number. */
const isMeasured = (s: string, end: number, units: Units | undefined): boolean =>
  '.,:：/-—–~～∶多余来几百千万亿'.includes(s[end] ?? '，') ||
  matchUnit(s, s.charCodeAt(end) === 32 ? end + 1 : end, units) !== undefined

/** 沪深300, 300指数: the number of an index. */
const isIndex = (s: string, at: number, end: number): boolean =>
  s.startsWith('指数', end) ||
  ('深证普时经创素'.includes(s[at - 1] ?? ' ') &&
    s[end] !== '点' &&
    /^(?:沪深|[上中国]证|标普|富时|日经|科创|罗素)$/.test(s.slice(at - 2, at)))

/** 12345受理中心 */
const isService = (s: string, end: number): boolean =>
  /^(?:受理|平台|服务|政务|举报|投诉|市民|话务)/.test(s.slice(end, end + 2))

function endOfSum(s: string, at: number): number {
  while (s.charCodeAt(at) === 43 || isDigit(s.charCodeAt(at)) || isLetter(s.charCodeAt(at))) at++
  return at
}

/** 3G, 5G, 4K, 1080P, 3A级: letters that are no unit. */
function readModel(scan: Scan, at: number, end: number): number {
  const { s } = scan
  const unit = matchUnit(s, end, scan.units)
  if (unit) {
    const after = s.charCodeAt(end + unit.printed.length)
    if (!isLetter(after) && !isDigit(after)) return 0
  }
  const letter = s[end]!
  const after = s.charCodeAt(end + 1)
  const alone = !isLetter(after) && !isDigit(after)
  // 40k, 30w, 12.5M, 2e5 are scales; 4K, 3G and 5M of one or two digits beside a word are names
  if (alone && 'kw'.includes(letter)) return 0
  if (
    alone &&
    'KMG'.includes(letter) &&
    (end - at > 2 || (!isHan(after) && (at === 0 || !isHan(s.charCodeAt(at - 1)))))
  )
    return 0
  if ((letter === 'e' || letter === 'E') && (isDigit(after) || after === 45)) return 0
  return leave(scan, at, endOfModel(s, end), 'model')
}

function readDocument(scan: Scan, at: number, end: number): number {
  const { s } = scan
  const close = s.charCodeAt(end)
  if (close !== 0x3015 && close !== 93 && close !== 0xfe5e && close !== 0x3011 && close !== 0xff09 && close !== 41)
    return 0
  let to = end + 1
  const from = to
  // （2024）浙01民初23号: a few characters of court and kind between
  while (to < from + 12 && s[to] !== '号' && (isHan(s.charCodeAt(to)) || isDigit(s.charCodeAt(to)))) to++
  if (s[to] === '号' && to > from && /\d$/.test(s.slice(from, to))) return leave(scan, at, to + 1, 'document')
  return close === 0x3015 ? leave(scan, at, end, 'document') : 0
}

function isPhone(s: string, at: number, end: number, units: Units | undefined): boolean {
  const length = end - at
  if (
    length === 11 &&
    s[at] === '1' &&
    s[at + 1]! >= '3' &&
    !matchUnit(s, end, units) &&
    !'万亿'.includes(s[end] ?? ' ')
  )
    return true
  if (
    (length === 3 || length === 4) &&
    (s[at] === '0' || s.startsWith('400', at) || s.startsWith('800', at)) &&
    (s[end] === '-' || s[end] === '—')
  ) {
    const second = endOfDigits(s, end + 1)
    return second - end >= 4
  }
  return (length === 7 || length === 8) && /(?:电话|热线|传真|致电|拨打)[:：]?$/.test(s.slice(Math.max(0, at - 4), at))
}

/** Only characters of words between an opening quote and this place, a few at most. */
function opensName(s: string, at: number): boolean {
  let from = at - 1
  while (from > at - 7 && isHan(s.charCodeAt(from))) from--
  return from < at - 2 && s[from] === '“'
}

function isGeneration(s: string, at: number, end: number): boolean {
  if (end - at !== 2 || (s[at + 1] !== '0' && s[at + 1] !== '5')) return false
  return s[end] === '后' || (s[end] === '”' && s[end + 1] === '后')
}

function endOfPhone(s: string, end: number): number {
  while ((s[end] === '-' || s[end] === '—') && isDigit(s.charCodeAt(end + 1))) end = endOfDigits(s, end + 1)
  return end
}

/** 人民路28号 is an address; 28号 alone a day. */
function readNumbered(scan: Scan, at: number, end: number): number {
  const { s } = scan
  const before = s[at - 1] ?? ' '
  if ('路街巷道弄里村园区楼幢室座栋'.includes(before)) return leave(scan, at, end, 'address')
  if (end - at > 2 || Number(s.slice(at, end)) > 31 || Number(s.slice(at, end)) === 0)
    return before === '月' ? 0 : leave(scan, at, end, 'code')
  return 0
}
