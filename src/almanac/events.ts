// Words for events that every reader dates alike -> their year.

/** Events that every reader dates alike, by the words behind which 周年 stands. */
export const EVENTS: readonly (readonly [words: string, year: number])[] = [
  ['(?:中国共产党)?建党|中国共产党成立|党的?成立', 1921],
  ['中国人民解放军建军|建军|人民军队建军|南昌起义', 1927],
  ['中华人民共和国成立|新中国成立|共和国成立|建国', 1949],
  ['香港回归(?:祖国)?', 1997],
  ['澳门回归(?:祖国)?', 1999],
  ['(?:中国人民)?抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利|世界反法西斯战争胜利', 1945],
  ['改革开放', 1978],
  ['(?:红军)?长征胜利', 1936],
  ['五四运动(?:爆发)?', 1919],
  ['抗美援朝(?:出国作战)?', 1950],
  ['辛亥革命(?:爆发)?', 1911],
  ['遵义会议(?:召开)?', 1935],
]
