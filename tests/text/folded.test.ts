// The one form that everything reads: what is folded, what is left, and the way back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/text/folded.ts'
import { locate, quoteOf } from '../../src/text/locate.ts'

describe('foldText', () => {
  it.each([
    // blanks
    ['2024 年 9 月 12 日', '2024年9月12日'],
    ['采用 AI 技术', '采用AI技术'],
    ['增长 5 %，比上年', '增长5%，比上年'],
    ['第\u00a03\u2009座', '第3座'],
    ['来源： 张三', '来源：张三'],
    ['8 月 15 日 - 16 日', '8月15日-16日'],
    ['每 吨 / 日', '每 吨/日'],
    // widths
    ['２０２４年ＧＤＰ增长３．５％', '2024年GDP增长3.5%'],
    ['长３公里／小时', '长3公里/小时'],
    // half-width marks
    ['共8000亩,其中东镇3000亩;西镇5000亩', '共8000亩，其中东镇3000亩；西镇5000亩'],
    ['增长5%, 比上年', '增长5%，比上年'],
    ['产值(GDP)达到5亿元', '产值（GDP）达到5亿元'],
    ['记者: 张三', '记者：张三'],
    ['真的吗?真的!', '真的吗？真的！'],
    // thousands
    ['学生1 312人', '学生1312人'],
    ['学生1\u2009312人', '学生1312人'],
    ['学生 1\u00a0312 人', '学生1312人'],
    ['产值1，312亿元', '产值1312亿元'],
    ['人口1 312 700', '人口1312700'],
    ['４，５６５', '4565'],
    ['| 1 200 | 3 450 |', '| 1200 | 3450 |'],
    ['产值1，312.5万元', '产值1312.5万元'],
    // marks of bold type
    ['**9.4**亿元', '9.4亿元'],
    ['产值**达到9.4亿元**，增长', '产值达到9.4亿元，增长'],
    ['产值 *9.4* 亿元', '产值9.4亿元'],
    ['零\u200b宽', '零宽'],
  ])('%s is read as %s', (set, read) => {
    expect(foldText(set).text).toBe(read)
  })

  it.each([
    ['Chinese with a blank inside', '记者 张三 通讯员 李四'],
    ['runs of blanks', '工业  3000  2500'],
    ['two numbers side by side', '3000 2500'],
    ['a group without a unit', '编号1，312。'],
    ['an ordinal before a number', '第3，200人参赛'],
    ['a model before a number', 'B10，120度'],
    ['four digits before a comma', '截至2024，312人'],
    ['four digits behind a comma', '共5，3120人'],
    ['words of another script', 'Hello, world (a test): 1,234 at 8:30'],
    ['times and ratios', '8:30开赛，比分3:2'],
    ['names left out', '张**和李**到场'],
    ['products', '尺寸4652*1815*1450毫米'],
    ['a footnote', '失信被执行人*ST泛海'],
    ['an item of a list', '- 3家企业'],
    ['blanks to fill in', '收入____万元，增长__%'],
    ['an address', '见https://a.cn/b?c=1,2;d(e)'],
    ['a numbering', '1. 5家企业'],
  ])('leaves %s', (_, text) => {
    expect(foldText(text)).toEqual({ text, pieces: [{ at: 0, start: 0, length: text.length }] })
  })

  const PIECES = [
    ...'年亿第，。：“”、（）１２９．％12 9,.:;()*%-',
    '  ',
    '\u00a0',
    '\u2009',
    '\u3000',
    '**',
    '张三',
    'AI',
    '\n',
  ]
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('says of every character where it stands, and drops only blanks and marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text)
        const covered = folded.pieces.map(({ start, length }) => text.slice(start, start + length)).join('')
        expect(covered).toHaveLength(folded.text.length)
        expect(text.replace(/[\s*，,]/g, '')).toBe(covered.replace(/[\s*，,]/g, ''))
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = locate(folded, { start: at, end: at + 1 })
          expect(end - start).toBe(1)
          if (folded.text[at] !== text[start]) expect(text[start]).toMatch(/[^\u4e00-\u9fff]/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([' ', '*', '1 111', '1，111', '(', ', ', '\u200b', '*a', '年 '])(
    'takes a long run of %j',
    { timeout: 20_000 },
    (piece) => {
      foldText(`年${piece.repeat(1_000_000 / piece.length)}`)
    },
  )
})

describe('quoteOf', () => {
  const file = '产值 8.5 亿元，\r\n图片\n其中１ ３１２万元。'
  const pieces = [
    { at: 0, start: 0, length: 2 },
    { at: 2, start: 3, length: 3 },
    { at: 5, start: 7, length: 3 },
    { at: 8, start: 15, length: 3 },
    { at: 11, start: 19, length: 6 },
  ]

  it('has the blanks that stand there', () => {
    expect(quoteOf(file, { pieces }, { start: 2, end: 7 })).toBe('8.5 亿元')
    expect(quoteOf(file, { pieces }, { start: 10, end: 14 })).toBe('１ ３１２')
  })

  it('leaves out what floats between two lines', () => {
    expect(quoteOf(file, { pieces }, { start: 5, end: 10 })).toBe('亿元，其中')
  })

  it('is empty for an empty span', () => {
    expect(quoteOf(file, { pieces }, { start: 2, end: 2 })).toBe('')
  })
})
