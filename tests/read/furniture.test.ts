// What a page puts around the copy: no copy, no findings.
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/article.ts'
import type { ActiveRule } from '../../src/check/file.ts'
import type { Severity } from '../../src/model.ts'
import { readStories } from '../../src/read/index.ts'
import { RULES } from '../../src/rules/index.ts'

const ON: ActiveRule[] = RULES.filter(({ severity }) => severity !== 'off').map((rule) => ({
  rule,
  severity: rule.severity as Severity,
}))
const roleOf = (file: string, words: string): string | undefined => {
  for (const { paragraphs, text } of readStories('a.txt', file))
    for (const { role, start, end } of paragraphs) if (text.slice(start, end).startsWith(words)) return role
  return undefined
}
const page = (top: string, bottom: string): string =>
  `${top}\n\n石桥镇秋收\n\n入秋以来，石桥镇抢抓农时，各村干部群众一起上阵。\n\n镇里表示，将继续努力。\n\n${bottom}\n`

describe('furniture', () => {
  it.each([
    '【字号：大 中 小】',
    '【大 中 小】',
    '首页 > 新闻中心 > 本地新闻',
    '分享到：微信 微博 QQ空间',
    '打印 收藏 关闭',
    '发布时间：2024-09-12 10:20',
    '浏览次数：312',
    '责任编辑：',
    '[查看原文](https://a.example.cn/b)',
    'https://a.example.cn/b',
    '扫描二维码关注石桥发布',
    '返回石桥网，查看更多',
    '上一篇：石桥镇的桥修好了“没有？',
    '版权所有 石桥镇人民政府 未经授权禁止转载',
    '石ICP备00000000号',
  ])('is %s above the copy and below it', (line) => {
    expect(roleOf(page(line, ''), line.slice(0, 3))).toBe('furniture')
    expect(roleOf(page('', line), line.slice(0, 3))).toBe('furniture')
    const title = readStories('a.txt', page(line, line))
    expect(title.map(({ title }) => title)).toEqual(['石桥镇秋收'])
    expect(checkText('a.txt', page(line, line), ON).findings).toEqual([])
  })

  it.each(['监制：陈山', '文案：林水', '联系方式：000-0000000', '声明：本报保留权利'])(
    'is %s only around the copy',
    (line) => {
      expect(roleOf(page('', line), line.slice(0, 3))).toBe('furniture')
      const inside = page('', '').replace('镇里表示', `${line}\n\n镇里表示`)
      expect(roleOf(inside, line.slice(0, 3))).not.toBe('furniture')
    },
  )

  it.each(['石桥镇大 中 小学', '编辑部的故事：三代人的桥', '分享丰收的喜悦', '打印店里的年轻人'])(
    'is not %s',
    (line) => {
      expect(roleOf(page('', '').replace('镇里表示', `${line}\n\n镇里表示`), line.slice(0, 3))).not.toBe('furniture')
    },
  )

  it.each([
    ['责任编辑：陈山', '镇里表示，将继续努力。责任编辑：陈山'],
    ['返回石桥网', '镇里表示，将继续努力。返回石桥网，查看更多责任编辑：'],
    [
      '【责任编辑',
      '镇里表示，将继续努力。    【责任编辑：陈山】    版权声明：凡本网作品，未经授权不得使用。违者追究。',
    ],
    ['（一审', '镇里表示，将继续努力。（一审：陈山 二审：林水 三审：周禾）'],
    ['分享让更多', '镇里表示，将继续努力。分享让更多人看到'],
  ])('is %s on the end of a paragraph', (words, last) => {
    const file = page('', '').replace('镇里表示，将继续努力。', last)
    expect(roleOf(file, words)).toBe('furniture')
    expect(roleOf(file, '镇里表示')).toBe('body')
    expect(checkText('a.txt', file, ON).findings).toEqual([])
  })

  it('is not what a sentence says of editors', () => {
    const file = page('', '').replace(
      '将继续努力。',
      '将继续努力。来源：他说，水源来自河里。村民都用上了水。大家很高兴。',
    )
    expect(roleOf(file, '来源')).toBeUndefined()
  })

  it('between two halves of a sentence is no caption', () => {
    const file =
      '石桥镇秋收\n\n入秋以来，石桥镇的进度快于往年，各村把\n\n扫描二维码关注石桥发布\n\n种子送到田头。\n\n大家很高兴。\n'
    const [story] = readStories('a.txt', file)
    expect(story!.breaks).toMatchObject([{ cause: 'line' }])
  })
})

describe('captions of one text in one line', () => {
  const caption =
    '9月12日，石桥镇农民在田间收割水稻。入秋以来，石桥镇抢抓农时组织干部群众下田，全镇八千亩水稻陆续开镰，一派丰收的繁忙景象，农民脸上都挂着笑容，各村的晒场上铺满了金黄的稻谷，收购点前排起了长长的车队。'
  it('are silent where each has its credit', () => {
    const file = `石桥镇秋收\n\n${caption}本报记者 陈山 摄${caption}本报记者 陈山 摄\n`
    expect(checkText('a.txt', file, ON).findings.filter(({ rule }) => rule.startsWith('duplicate'))).toEqual([])
  })
  it('speak where they have none', () => {
    const file = `石桥镇秋收\n\n${caption}镇里很满意。${caption}\n`
    expect(checkText('a.txt', file, ON).findings.map(({ rule }) => rule)).toContain('duplicate-paragraph')
  })
})
