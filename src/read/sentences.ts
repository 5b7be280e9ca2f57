// A paragraph of running text -> the ends of its sentences.

const CLOSING = '”’」』）)】》〉〕"\''
// 其乐融融……如今，: after an ellipsis only such words begin anew; 香薯……来自七省 goes on.
const ANEW = ['如今', '目前', '近年', '近日', '今年', '去年', '当前', '为此', '同时', '此外', '这', '“', '「']

const ENDING = /[。！？!?…]/g
const MORE = '。！？!?'

/** Ends of the sentences of a paragraph, the last one is its length. 。！？ and …… end a sentence, with the marks that close behind them. */
export function readSentenceEnds(text: string): number[] {
  const ends: number[] = []
  ENDING.lastIndex = 0
  for (let match = ENDING.exec(text); match; match = ENDING.exec(text)) {
    const mark = match[0]
    let next = match.index + 1
    if (mark === '…') {
      while (text[next] === '…') next++
      ENDING.lastIndex = next
      if (next < text.length && !'”’」』'.includes(text[next]!) && !ANEW.some((word) => text.startsWith(word, next)))
        continue
    } else if ((mark === '!' || mark === '?') && /[\w/=&.]/.test(text[next] ?? '')) {
      // In a Latin word or an address (page?id=3) they end nothing.
      continue
    }
    while (next < text.length && (CLOSING.includes(text[next]!) || MORE.includes(text[next]!))) next++
    ENDING.lastIndex = next
    // 他们喊着“加油！”，冲过终点: a comma behind the quotation says that the sentence goes on.
    if (next < text.length && !'，、；：—'.includes(text[next]!)) ends.push(next)
  }
  if (text) ends.push(text.length)
  return ends
}
