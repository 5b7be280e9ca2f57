// The words before a figure, and whether two of them say the same.
import { describe, expect, it } from 'vitest'
import { clauseStart, compareLeads, normalizeLead } from '../../src/compare/nouns.ts'

describe('clauseStart', () => {
  it.each([
    ['全市受灾，农田面积300亩', '300', '农田面积'],
    ['企业3家、工人500名', '500', '工人'],
    ['蔬菜、水果产量500吨', '500', '蔬菜、水果产量'],
    ['资金（含银行存款）总额5亿元', '5', '资金（含银行存款）总额'],
    ['净利润8亿元 不良率1.5%', '1.5', '不良率'],
    ['调查显示 受灾面积35亩', '35', '受灾面积'],
  ])('%s before %s', (text, figure, clause) => {
    const at = text.indexOf(figure)
    expect(text.slice(clauseStart(text, at, 0), at)).toBe(clause)
  })
})

describe('normalizeLead', () => {
  it.each([
    ['据介绍全镇工业总产值已达到', '全镇工业总产值'],
    ['调查显示该区受灾面积', '该区受灾面积'],
    ['资金（含存款）总额为人民币', '资金总额'],
    ['“惬意青石”街区实现营业收入超过', '惬意青石街区实现营业收入'],
  ])('%s', (written, lead) => {
    expect(normalizeLead(written)).toBe(lead)
  })
})

describe('compareLeads', () => {
  it.each([
    ['商业银行实现净利润', '商业银行实现净利润', 'same'],
    ['全县种植业受灾面积', '该县种植业受灾面积', 'carried'],
    ['青石镇工业产值', '全镇工业产值', 'carried'],
    ['青石镇工业产值', '工业产值', 'carried'],
    ['人均工业产值', '工业产值', 'different'],
    ['东湖区工业产值', '西湖区工业产值', 'different'],
    ['第一产业增加值', '第二产业增加值', 'different'],
    ['酌定赔偿慰问金', '赔偿慰问金', 'rest'],
  ])('%s, %s: %s', (a, b, is) => {
    expect(compareLeads(a, b).is).toBe(is)
    expect(compareLeads(b, a).is).toBe(is)
  })
})
