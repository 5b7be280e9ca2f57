// Which lines are titles and subheads, whatever their length, and which are halves of a sentence.
import { describe, expect, it } from 'vitest'
import { readStories } from '../../src/read/index.ts'

const roles = (file: string): string[] =>
  readStories('a.txt', file).flatMap(({ paragraphs }) => paragraphs.map(({ role }) => role))
const breaks = (file: string): number => readStories('a.txt', file).reduce((sum, { breaks }) => sum + breaks.length, 0)

const BODY = '入秋以来，石桥镇抢抓农时。\n\n镇里表示，将继续努力。\n'
const LONG =
  '石桥镇召开秋季农业生产现场会，部署秋收秋种、秸秆禁烧和农田水利建设各项工作，要求抢抓农时、颗粒归仓、种足种好，为明年夏粮丰收打下基础'

describe('the first line', () => {
  it.each([
    ['is long and has commas', LONG],
    ['has a question inside', '石桥镇的桥修还是不修？一座老桥引出的争议'],
    ['ends with a question', '石桥镇的桥，到底是修还是不修，谁说了算？'],
    ['has blanks inside', '石桥镇召开现场会 部署秋收秋种 要求抢抓农时，颗粒归仓 王明主持会议'],
    ['names an agency', '新华社长篇通讯：石桥镇的四十年，一座老镇怎样走上富路'],
  ])('%s, and is the title', (_, title) => {
    expect(roles(`${title}\n\n${BODY}`)).toEqual(['title', 'body', 'body'])
    expect(breaks(`${title}\n\n${BODY}`)).toBe(0)
  })

  it('needs no blank line where each line is a paragraph', () => {
    expect(roles(`${LONG}\n入秋以来，石桥镇抢抓农时。\n镇里表示，将继续努力。\n`)).toEqual(['title', 'body', 'body'])
  })

  it.each([
    ['has a full stop', '石桥镇召开现场会。会议要求抢抓农时，颗粒归仓'],
    ['breaks off', '石桥镇召开秋季农业生产现场会，部署秋收秋种、秸秆禁烧，还要求各村把'],
    ['is the lead', '本报石桥9月12日电（记者王明）石桥镇召开现场会，部署秋收秋种工作，要求抢抓农时'],
    ['has a quotation that goes on', '石桥镇召开现场会，要求“抢抓农时、颗粒归仓，种足种好'],
    ['goes on with a mark', '石桥镇召开秋季农业生产现场会，部署秋收秋种、秸秆禁烧、防火防盗和冬春两季的农田水利建设'],
  ])('is text where it %s', (name, first) => {
    const next = name === 'goes on with a mark' ? '、道路养护等工作。' : '入秋以来，石桥镇抢抓农时。'
    expect(roles(`${first}\n\n${next}\n\n镇里表示，将继续努力。\n`)[0]).toBe('body')
  })

  it('is a title up to 200 characters', () => {
    const title = (length: number): string => '石桥镇秋收秋种工作'.repeat(30).slice(0, length)
    expect(roles(`${title(200)}\n\n${BODY}`)[0]).toBe('title')
    expect(roles(`${title(201)}\n\n${BODY}`)[0]).toBe('body')
  })
})

describe('a line between paragraphs', () => {
  const between = (line: string, next = '秋收之后，各村开始秋种，进度快于往年。'): string =>
    `石桥镇秋收\n\n入秋以来，石桥镇抢抓农时。\n\n镇里表示，将继续努力。\n\n${line}\n\n${next}\n\n镇里表示，还将努力。\n`
  const subhead = (length: number): string =>
    '种子化肥农机样样到位、干部农户人人上阵，'.repeat(5).slice(0, length - 1) + '忙'

  it('is a subhead though it has commas', () => {
    const file = between('种子、化肥、农机样样到位，干部、农户、企业人人上阵')
    expect(roles(file)).toEqual(['title', 'body', 'body', 'heading', 'body', 'body'])
    expect(breaks(file)).toBe(0)
  })

  it('is one up to 60 characters', () => {
    expect(breaks(between(subhead(60)))).toBe(0)
    expect(breaks(between(subhead(61)))).toBe(1)
  })

  it.each([
    ['a comma', '秋收之后，各村开始秋种，今年全镇的进度要比往年快得多，'],
    ['a word that asks for more', '秋收之后，各村开始秋种，今年全镇的进度分别为'],
    ['an open number', '秋收之后，各村开始秋种，今年全镇的进度是快了15'],
  ])('is half a sentence where it ends with %s', (_, line) => {
    expect(breaks(between(line, '往年这时才刚刚开始播种。'))).toBe(1)
  })

  it('is half a sentence where the next begins as the rest of one', () => {
    expect(breaks(between('秋收之后，各村开始秋种，全镇今年的进度快于往年', '的同期水平，农户很满意。'))).toBe(1)
  })

  it.each([
    ['《石桥镇志》，石桥书局1989年初版', '《石桥农谚》是第二本书，收有农谚三百条。', 0],
    ['（1）石桥镇志，石桥书局1989年初版', '（2）石桥农谚是第二本书，收有农谚三百条。', 0],
    ['（一）石桥镇志，石桥书局1989年初版', '（二）石桥农谚是第二本书，收有农谚三百条。', 0],
    ['石桥镇志，石桥书局今年重新出版的书比往年多，读者都盼着', '石桥农谚这本书，收有农谚三百条。', 1],
  ])('%s is an item where the next begins like it', (line, next, count) => {
    expect(breaks(between(line, next))).toBe(count)
  })
})

describe('a file of broken lines', () => {
  it('has no subheads but its halves', () => {
    const file =
      '石桥镇秋收\n\n入秋以来，石桥镇抢抓农时，各村干部、农户和企业\n一起上阵，\n今年全镇的进度快于往年同期，\n\n种子、化肥、农机样样\n到位，干部、农户人人上阵，一派繁忙\n\n秋收之后，各村开始秋种，进度\n快于往年。\n'
    expect(breaks(file)).toBeGreaterThan(0)
  })
})
