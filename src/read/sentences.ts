// A paragraph of running text -> the ends of its sentences.

const CLOSING = '”’」』）)】》〉〕"\''
// 其乐融融……如今，: after an ellipsis only such words begin anew; 香薯……来自七省 goes on.
const ANEW = ['如今', '目前', '近年', '近日', '今年', '去年', '当前', '为此', '同时', '此外', '这', '“', '「']

/** Ends of the sentences of text[start, end), the last one is `end`. 。！？ and …… end a sentence, with the marks that close behind them. */
export function readSentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      // 。！？
    } else if (code === 0x21 || code === 0x3f) {
      // ! and ? in a Latin word or an address (page?id=3) end nothing.
      if (/[\w/=&.]/.test(text[i + 1] ?? '')) continue
    } else if (code === 0x2026) {
      let next = i + 1
      while (next < end && text.charCodeAt(next) === 0x2026) next++
      const ending = next >= end || '”’」』'.includes(text[next]!) || ANEW.some((word) => text.startsWith(word, next))
      i = next - 1
      if (!ending) continue
    } else continue
    let next = i + 1
    while (next < end && (CLOSING.includes(text[next]!) || '。！？!?'.includes(text[next]!))) next++
    // 他们喊着“加油！”，冲过终点: a comma behind the quotation says that the sentence goes on.
    if (next < end && '，、；：—'.includes(text[next]!)) {
      i = next
      continue
    }
    if (next < end) ends.push(next)
    i = next - 1
  }
  if (end > start) ends.push(end)
  return ends
}
