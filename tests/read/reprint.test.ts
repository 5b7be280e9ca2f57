// 原标题：… with the text run into the same line: where the title ends, and that places still lead back into the file.
import { describe, expect, it } from 'vitest'
import { readStories } from '../../src/read/index.ts'

const read = (file: string): [string, string] => {
  const [story] = readStories('a.txt', file)
  return [story!.title, story!.text.trimEnd()]
}

const BODY = '全镇种下油菜1200亩，比上年多200亩。'

describe('the title of a reprint', () => {
  it.each([
    ['an agency', '南塘镇油菜花开了', `中新网浙江新闻3月2日电 ${BODY}`],
    ['a day', '南塘镇油菜花开了', `3月2日，${BODY}`],
    ['近日', '南塘镇油菜花开了！', `近日，${BODY}`],
    ['a source', '南塘镇油菜花开了', `据县农业农村局统计，${BODY}`],
    ['根据', '南塘镇油菜花开了', `根据县统计局数据，${BODY}`],
    ['a reporter', '南塘镇油菜花开了', `记者从镇政府了解到，${BODY}`],
    ['a label of the page', '南塘镇油菜花开了', `【农业】${BODY}`],
    ['the title again', '3月2日花讯：南塘镇油菜花开了', `3月2日花讯：南塘镇油菜花开了${BODY}`],
    ['wide blanks', '南塘镇油菜花开了', `        ${BODY}`],
  ])('ends before %s', (_, title, body) => {
    expect(read(`原标题：${title}${body}`)).toEqual([title, `${title}\n${body.trim()}`])
  })

  it.each([
    ['nothing shows where', `原标题：南塘镇油菜花开了春风吹过，${BODY}`],
    ['the day stands inside the first sentence', `原标题：南塘镇油菜花开了花农说，3月2日，${BODY}`],
    ['a sentence is over before', `原标题：南塘镇油菜花开了。花农很高兴。近日，${BODY}`],
  ])('is left in the line where %s', (_, file) => {
    expect(read(file)).toEqual(['', file])
  })

  it('is taken once: the paragraph set again is no new article', () => {
    const line = `原标题：南塘镇油菜花开了近日，${BODY}`
    expect(readStories('a.txt', `${line}\n${line}\n`)).toHaveLength(1)
  })
})
