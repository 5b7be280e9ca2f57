// Where sentences end, and where they do not.
import { expect, it } from 'vitest'
import { readSentenceEnds } from '../../src/read/sentences.ts'

const TABLE: readonly (readonly string[])[] = [
  ['产值3.5亿元。', '增长8%！', '为什么？'],
  ['“服务好不好，群众说了算。”', '镇长说。'],
  ['他说：“先干起来。', '干了再说。”'],
  ['大家喊着“加油！”，冲过终点。', '比赛结束。'],
  ['苹果、梨……来自七省的水果上了桌。', '老人其乐融融……', '如今，这里成了中心。'],
  ['网址是www.example.com/a?b=1，欢迎来信！', '真的?!', '是的。'],
  ['（一）加快建设。', '（见下表。）', '二是提速；三是增效。'],
  ['没有句号的一行'],
]

it.each(TABLE.map((row) => [row.join(''), row] as const))('%s', (text, sentences) => {
  const ends = readSentenceEnds(text)
  expect(ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))).toEqual(sentences)
})
