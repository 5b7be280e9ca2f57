// 第3位, 居首位, 排名第二 -> what holds which place in which universe.
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/check/article.ts'
import { findPlace, readRanks } from '../../src/compare/ranks.ts'

const ranksOf = (text: string): string[] =>
  readArticles('test.txt', `题目\n${text}`).flatMap((article) =>
    readRanks(article).map(({ what, scope, place }) => `${what}|${scope}|${place}`),
  )

describe('readRanks', () => {
  it.each([
    ['青石镇综合实力位列全省第三。', ['青石镇综合实力|全省|3']],
    ['综合算力指数全国排名第十一。', ['综合算力指数全国||11']],
    ['青石镇排名第11、浙江第1。', ['青石镇||11', '青石镇|浙江|1']],
    ['外贸规模稳居全国首位。', ['外贸规模|全国|1']],
    ['全镇成绩位居榜首。', ['全镇成绩||1']],
  ])('%s', (text, ranks) => {
    expect(ranksOf(text)).toEqual(ranks)
  })

  it.each([
    '第三产业增加值增长。',
    '召开第三次会议。',
    '稳居全国第一方阵。',
    '启动第二批试点。',
    '赶赴现场第一时间救援。',
  ])('not %s', (text) => {
    expect(ranksOf(text)).toEqual([])
  })
})

describe('findPlace', () => {
  it.each([
    ['33', 33],
    ['三', 3],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['三四', undefined],
  ])('%s is %s', (written, place) => {
    expect(findPlace(written)).toBe(place)
  })
})
