// A text and its figures -> the points that assert something: figures, and superlatives, prizes and places in front without a figure.
import { decimal, type Decimal } from '../../exact/decimal.ts'
import type { ClaimKind, Figure, Hedge, Span } from '../../model.ts'

/** What a point says that is no figure of its own: 首个, 唯一, 零的突破, 一等奖, 前列, 两位数. */
export interface Mark {
  readonly kind: ClaimKind
  readonly value: Decimal | null
  readonly unit: string
  readonly hedge: Hedge
}

export interface Point extends Span {
  /** Index of the figure, -1 for a mark. */
  readonly figure: number
  readonly mark?: Mark
}

const SUPERLATIVE: Mark = {
  kind: 'superlative',
  value: null,
  unit: '',
  hedge: 'exact',
}
const FRONT: Mark = { kind: 'rank', value: null, unit: '位', hedge: 'exact' }
const TWO_DIGITS: Mark = {
  kind: 'growth',
  value: decimal(10n),
  unit: '%',
  hedge: 'atleast',
}
const PRIZES = new Map([...'特一二三四五'].map((digit, index) => [digit, prize(BigInt(index))]))

function prize(value: bigint): Mark {
  return { kind: 'rank', value: decimal(value), unit: '等奖', hedge: 'exact' }
}

// 两大工程, 千亿台阶, 全省首个, 首批 …, 唯一一所, 率全市之先, 在全国率先, “零的突破”, 最大的 …之一, 一等奖, 居全市前列, 两位数
const MARKS =
  /首(?<counted>[个批家次座条款例部架艘宗所支项张笔单颗枚场片处间种创])(?!\()|唯一(?:一[个家座所名条])?|率(?:先)?[^，。；、]{1,6}之先|率先|零”?的突破|最(?:为)?(?<most>[大高多长早快强佳全优深集密活繁完先])|(?<prize>[特一二三四五])等奖|前列(?!腺)|两位数|(?<![一二三十百千万亿])(?<big>[两三四五六七八九十])大(?=[\u4e00-\u9fa5])(?![家学小多众豆街道会桥厦棚典使地哥伯爷妈姐叔])|(?:[百千万]|[一二三五六七八九]千|[一二三五六七八九]百)亿(?=台阶|大关|强[县市镇区]|产业|集群|俱乐部|目标)|[百千]强(?=[县镇市区企]|，|。)/g

/** What a quoted “六大…” counts; other quoted ones are slogans. */
const SUMMED = /^(?:行动|工程|任务|战略|计划|举措|产业|项目|目标)/

const isSlogan = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '“' && !SUMMED.test(text.slice(end, end + 2))

const SCOPE_BEFORE =
  /(?:全[国省市县区球镇]|世界|亚洲|国内|我[国省市县]|国际|中国|华东|华南|华北|西南|西北|东北|长三角|[省市县区])[^，。；]{0,12}$/

/** Figures and marks in order, without overlaps: where both stand at one place, the figure counts. */
export function readPoints(text: string, figures: readonly Figure[]): Point[] {
  const points: Point[] = []
  let next = 0
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    for (; next < figures.length && figures[next]!.start < end; next++)
      if (!isIdle(text, figures[next]!)) points.push(pointOf(figures[next]!, next))
    const last = points.at(-1)
    if (last && last.end > start) {
      if (match[0] !== '两位数') continue
      points.pop()
    }
    const mark = markOf(text, match[0], match.groups!, start, end)
    if (mark) points.push({ start, end, figure: -1, mark })
  }
  for (; next < figures.length; next++) if (!isIdle(text, figures[next]!)) points.push(pointOf(figures[next]!, next))
  return points
}

/** 一批, 一个, 二楼, “三个…” and the like count nothing; 第二职业中学, 104国道, 2025镇域 are names. They stay part of their noun. */
function isIdle(text: string, { kind, unit, start, end }: Figure): boolean {
  const words = text.slice(start, end)
  const after = text.slice(end, end + 3)
  if (kind === 'ordinal')
    return (
      // 一期工程, 二期项目
      /^[一二三四五六七八九十]期$/.test(words) ||
      (unit === '' &&
        /^[\u4e00-\u9fa5]/.test(after) &&
        !/^[的和及与并且、至到居的]|^首|^唯一/.test(after) &&
        !/^前|^首|^唯一/.test(words)) ||
      /^第.+[届次期章条轮季集版页课讲号步阶代线]$/.test(words) ||
      /^首(?:台[(（]套|[位席要府都套发任站期轮])/.test(words)
    )
  if (kind === 'number')
    return (
      (/^\d{3}$/.test(words) && /^[国省县乡]道|^工程|^”/.test(after)) ||
      /^版/.test(after) ||
      // y1201合约, B7130, 952线路, 2009/10年度
      /[A-Za-z]/.test(text[start - 1] ?? '') ||
      /^(?:线路|路公交|合约|航班|次列车|年度)/.test(after) ||
      // (177.45, -2.01, -1.12%)
      (/^[,，)）]/.test(after) && /[（(,，]\s?$/.test(text.slice(Math.max(0, start - 2), start))) ||
      (after[0] === '大' && text[start - 1] === '的')
    )
  if (kind === 'ratio') return after.startsWith('年度')
  if (kind !== 'quantity') return false
  // 42英寸电视, 8.5代生产线, 中建八局: a make, not a number of things
  if (unit === '英寸' && /^[^，。；、的]/.test(after)) return true
  if (unit === '代' && !/^[，。；、的人]/.test(after)) return true
  if (unit === '局' && /[\u4e00-\u9fa5]/.test(text[start - 1] ?? '') && /^[一二三四五六七八九十]/.test(words))
    return true
  // 几个方面, 数种形式
  if (/^[几数]/.test(words) && !/^[几数][十百千万亿]/.test(words)) return true
  const digit = text.charCodeAt(start)
  if (digit === 0x31 || digit === 0x32) {
    if (end - start === 5 && /^(?:19|20)\d\d[镇县乡村区市]$/.test(words)) return true
  } else if (digit >= 0x30 && digit < 0x3a) return unit === '大' && isSlogan(text, start, end)
  return (
    (words.startsWith('一') && !(unit === '人' && /^(?:死亡|受伤|遇难|失踪|失联)/.test(after))) ||
    (unit === '大' && isSlogan(text, start, end)) ||
    (text[start - 1] === '“' && /^[两三四五六七八九十]个$/.test(words)) ||
    (/^[一二两三四五六]级$/.test(words) &&
      /^[\u4e00-\u9fa5]/.test(after) &&
      !/^[地大阵强台风]/.test(after) &&
      !/[力级氏为达]$/.test(text[start - 1] ?? '')) ||
    /^(?:二[楼期层]|[三四五六七八九十][楼层节]|十?[一二三四五六七八九]楼)$/.test(words)
  )
}

const pointOf = (figure: Figure, index: number): Point => ({
  start: figure.start,
  end: figure.end,
  figure: index,
})

function markOf(
  text: string,
  words: string,
  groups: Record<string, string | undefined>,
  start: number,
  end: number,
): Mark | undefined {
  if (groups['big'] && isSlogan(text, start, end)) return undefined
  if (groups['big'])
    return {
      kind: 'count',
      value: decimal(BigInt('〇一两三四五六七八九十'.indexOf(groups['big']))),
      unit: '个',
      hedge: 'exact',
    }
  if (words.endsWith('亿'))
    return {
      kind: 'target',
      value: readHundredMillions(words),
      unit: '元',
      hedge: 'about',
    }
  if (words.endsWith('强'))
    return /(?:上榜|入选|跻身|进入|入围|列入|位列|闯入|晋级)[^，。；]{0,18}$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) && !/^[^，。；]{0,4}第/.test(text.slice(end, end + 8))
      ? {
          kind: 'rank',
          value: decimal(words.startsWith('百') ? 100n : 1000n),
          unit: '位',
          hedge: 'atmost',
        }
      : undefined
  if (groups['prize']) return PRIZES.get(groups['prize'])
  if (words === '前列')
    return /[居位在列][^，。；]{0,8}$|全[国省市县区]$/.test(text.slice(Math.max(0, start - 10), start))
      ? FRONT
      : undefined
  if (words === '两位数')
    return /增|涨|升|速|幅/.test(text.slice(Math.max(0, start - 12), end + 8)) ? TWO_DIGITS : undefined
  if (groups['most'] || words === '率先') {
    if (/^(?:之一|[^，。；]{1,12}之一)/.test(text.slice(end, end + 16))) return SUPERLATIVE
    if (/^(?:限度|程度|的努力|努力|诚意|可能|后)/.test(text.slice(end, end + 3))) return undefined
    return SCOPE_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? SUPERLATIVE : undefined
  }
  // 首次跻身第10: the rank says it
  if (
    words === '首次' &&
    /^(?:跻身|进入|迈入|闯入|入围|位列|上升至)?[^，。；、]{0,6}第[0-9一二三四五六七八九十]/.test(
      text.slice(end, end + 12),
    )
  )
    return undefined
  return SUPERLATIVE
}

/** 千亿, 五百亿 */
function readHundredMillions(words: string): Decimal {
  const scale = words.includes('万') ? 4 : words.includes('千') ? 3 : 2
  const digit = '一二三四五六七八九'.indexOf(words[0]!) + 1
  return decimal(BigInt(digit || 1), scale + 8)
}
